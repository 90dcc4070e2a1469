/** What is known of each portal, and comparisons with exact counts, for those who read the database from elsewhere. */
import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const createPortals: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('portals')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('province', 'text')
      .addColumn('operator', 'text')
      .addColumn('product', 'text')
      .addColumn('product_version', 'text')
      .addColumn('vendor', 'text')
      .addColumn('procurement', 'text')
      .execute();
    await compareAvailability.execute(db);
  },
};

/**
 * compare_availability(dimension, since, till): a row for each value of the dimension (service, portal, province, vendor,
 * product, vendor-product, procurement) with exact counts and Wilson's 95 % interval (results/wilson.ts has the formula).
 * Monitor faults and stopped runs stand beside availability, never in it. A definer's function: a reader such as
 * Grafana's may call it without a right to any table.
 */
const compareAvailability = sql`
create function compare_availability(dimension text, since timestamptz, till timestamptz)
returns table (name text, availability double precision, low double precision, high double precision,
               ok bigint, failed bigint, stopped bigint, monitor_faults bigint, portals bigint)
language sql stable security definer set search_path from current as $$
  with judged as (
    select runs.outcome, runs.portal, case dimension
        when 'service' then runs.service
        when 'portal' then runs.portal
        when 'province' then coalesce(runs.province, 'national')
        when 'vendor' then portals.vendor
        when 'product' then portals.product
        when 'vendor-product' then portals.vendor || ' · ' || portals.product
        when 'procurement' then portals.procurement
      end as name
    from runs left join portals on portals.id = runs.portal
    where runs.started_at >= since and runs.started_at < till
  ), counted as (
    select judged.name,
      count(*) filter (where outcome = 'ok') as ok,
      count(*) filter (where outcome = 'failed') as failed,
      count(*) filter (where outcome = 'stopped') as stopped,
      count(*) filter (where outcome = 'monitor-fault') as monitor_faults,
      count(distinct portal) as portals
    from judged where judged.name is not null group by judged.name
  ), shared as (
    select *, nullif(ok + failed, 0)::double precision as n, 1.959963984540054::double precision as z from counted
  )
  select name, ok / n,
    case when ok = 0 and n is not null then 0 else (ok + z * z / 2 - z * sqrt(ok * failed / n + z * z / 4)) / (n + z * z) end,
    case when failed = 0 and n is not null then 1 else (ok + z * z / 2 + z * sqrt(ok * failed / n + z * z / 4)) / (n + z * z) end,
    ok, failed, stopped, monitor_faults, portals
  from shared order by ok / n nulls last, name
$$`;
