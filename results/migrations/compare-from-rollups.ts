/** compare_availability reads what was added up: a month of single runs is more than a dashboard can wait for. */
import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const compareFromRollups: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const bucket = (unit: 'hour' | 'day', moment: string) =>
  `date_bin('1 ${unit}', ${moment}, timestamptz '${unit === 'hour' ? '2000-01-01T00:00:00Z' : '1999-12-31T17:00:00Z'}')`;
/** The next whole hour or day of Viet Nam; the moment itself where it is one. */
const upTo = (unit: 'hour' | 'day', moment: string) =>
  bucket(unit, `${moment} + interval '1 ${unit}' - interval '1 microsecond'`);
const columns = 'portal, service, province, ok, failed, stopped, monitor_faults';
const rollups = (unit: 'hour' | 'day', from: string, to: string) =>
  `select ${columns} from run_rollups, bounds where grain = '${unit}-portal' and starts_at >= ${from} and starts_at < ${to}`;
const runs = (from: string, to: string) =>
  `select ${columns} from run_counts, bounds where starts_at >= ${from} and starts_at < ${to}`;

const statements = [
  // As results/figures/split-window.ts: days in the middle, hours beside them, single runs at the edges; outwards where only longer units are kept.
  `create or replace function compare_availability(dimension text, since timestamptz, till timestamptz)
returns table (name text, availability double precision, low double precision, high double precision,
               ok bigint, failed bigint, stopped bigint, monitor_faults bigint, portals bigint)
language sql stable security definer set search_path from current as $$
  with kept as (
    select coalesce((select kept_since.since from kept_since where what = 'runs'), '-infinity') as runs_since,
      coalesce((select kept_since.since from kept_since where what = 'hours'), '-infinity') as hours_since
  ), by_hour as (
    select kept.*, case when since >= runs_since then since else ${bucket('hour', 'since')} end as since_0,
      case when ${bucket('hour', 'till')} >= runs_since then till else ${upTo('hour', 'till')} end as till_0 from kept
  ), outer_bounds as (
    select case when since_0 >= hours_since then since_0 else ${bucket('day', 'since_0')} end as a,
      case when ${bucket('day', 'till_0')} >= hours_since then till_0 else ${upTo('day', 'till_0')} end as f from by_hour
  ), hours as (
    select a, f, case when ${upTo('hour', 'a')} < ${bucket('hour', 'f')} then ${upTo('hour', 'a')} else f end as b,
      case when ${upTo('hour', 'a')} < ${bucket('hour', 'f')} then ${bucket('hour', 'f')} else f end as e from outer_bounds
  ), bounds as materialized (
    select a, b, e, f, case when ${upTo('day', 'b')} < ${bucket('day', 'e')} then ${upTo('day', 'b')} else e end as c,
      case when ${upTo('day', 'b')} < ${bucket('day', 'e')} then ${bucket('day', 'e')} else e end as d from hours
  ), told as (
    ${runs('a', 'b')} union all ${rollups('hour', 'b', 'c')} union all ${rollups('day', 'c', 'd')} union all
    ${rollups('hour', 'd', 'e')} union all ${runs('e', 'f')}
  ), judged as (
    select told.*, case dimension
        when 'service' then told.service
        when 'portal' then told.portal
        when 'province' then coalesce(nullif(told.province, ''), 'national')
        when 'vendor' then portals.vendor
        when 'product' then portals.product
        when 'vendor-product' then portals.vendor || ' · ' || portals.product
        when 'procurement' then portals.procurement
      end as name
    from told left join portals on portals.id = told.portal
  ), counted as (
    select judged.name, sum(judged.ok)::bigint as ok, sum(judged.failed)::bigint as failed, sum(judged.stopped)::bigint as stopped,
      sum(judged.monitor_faults)::bigint as monitor_faults, count(distinct portal) as portals
    from judged where judged.name is not null and judged.ok + judged.failed + judged.stopped + judged.monitor_faults > 0 group by judged.name
  ), shared as (
    select *, nullif(counted.ok + counted.failed, 0)::double precision as n, 1.959963984540054::double precision as z from counted
  )
  select name, ok / n,
    case when ok = 0 and n is not null then 0 else (ok + z * z / 2 - z * sqrt(ok * failed / n + z * z / 4)) / (n + z * z) end,
    case when failed = 0 and n is not null then 1 else (ok + z * z / 2 + z * sqrt(ok * failed / n + z * z / 4)) / (n + z * z) end,
    ok, failed, stopped, monitor_faults, portals
  from shared order by ok / n nulls last, name
$$`,
]; // prettier-ignore
