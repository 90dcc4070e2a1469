/** The newest failed runs, for those who read the database from elsewhere. */
import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const listFailures: Migration = {
  async up(db: Kysely<unknown>) {
    await newestFailures.execute(db);
  },
};

/**
 * newest_failures(since, till, services, portals, provinces, causes): at most 200 failed runs, the newest first. The last four are
 * regular expressions over the whole of an id, as Grafana fills in what its reader chose. When, where and why; no evidence, which the
 * console shows to those who may see it. A definer's function, as compare_availability is.
 */
const newestFailures = sql`
create function newest_failures(since timestamptz, till timestamptz, services text, portals text, provinces text, causes text)
returns table (started_at timestamptz, service text, portal text, province text, stage text, cause text, detail text,
               seconds double precision, run_id text)
language sql stable security definer set search_path from current as $$
  select started_at, service, portal, coalesce(province, 'national'), failed_stage, coalesce(cause, 'inconclusive'), detail,
    duration_ms / 1000.0::double precision, run_id
  from runs
  where outcome = 'failed' and started_at >= since and started_at < till
    and service ~ ('^(' || services || ')$') and portal ~ ('^(' || portals || ')$')
    and coalesce(province, 'national') ~ ('^(' || provinces || ')$') and coalesce(cause, 'inconclusive') ~ ('^(' || causes || ')$')
  order by started_at desc, run_id
  limit 200
$$`;
