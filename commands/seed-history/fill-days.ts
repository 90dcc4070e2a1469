/** Writes days and hours of the made-up country as rollups alone: of months ago nothing else would be kept. */
import { type RawBuilder, sql } from 'kysely';
import { weeksFromDays } from '../../results/migrations/roll-up-weeks.ts';
import type { Database } from '../../results/open-database.ts';
import { type MadeUpCountry, outage } from './made-up-country.ts';

/** How failures spread over causes and stages; what is left by rounding is the portal's, and the form's. */
const causeShares = { complexity: 0.15, payment: 0.12, data_sharing: 0.1, network: 0.08, device: 0.07, inconclusive: 0.03 }; // prettier-ignore
const stageShares = { login: 0.2, payment: 0.15, tracking: 0.1 };

const parts = (prefix: string, shares: Readonly<Record<string, number>>, rest: string) => {
  const share = (part: number) => sql`floor(failed * ${sql.lit(part)} + 0.5)::int`;
  const all = Object.values(shares).map(share);
  const named = Object.entries(shares).map(([name, part]) => [`${prefix}_${name}`, share(part)] as const);
  return { ...Object.fromEntries(named), [`${prefix}_${rest}`]: sql`greatest(0, failed - ${sql.join(all, sql` - `)})` };
};

/** Each column that is added up, of a cell with so many `ok`, `failed` and `faults`. */
const columns: Readonly<Record<string, RawBuilder<unknown>>> = {
  ok: sql`ok`,
  failed: sql`failed`,
  stopped: sql`0`,
  monitor_faults: sql`faults`,
  missed: sql`0`,
  ...parts('cause', causeShares, 'portal'),
  ...parts('failed', stageShares, 'form'),
  passed_payment: sql`case when paid then ok else 0 end`,
  passed_tracking: sql`ok`,
  duration_ms: sql`round(ok * seconds * 1000)::bigint`,
  screens: sql`ok * screens`,
  fields_asked_again: sql`ok * again`,
  estimated_ms: sql`ok * screens * 28000`,
};
const names = sql.join(Object.keys(columns).map((name) => sql.ref(name)));
const keys = ['service', 'portal', 'province', 'device', 'network', 'place'];
const coarser: Readonly<Record<string, readonly string[]>> = {
  portal: ['service', 'portal', 'province'],
  circumstances: ['service', 'device', 'network', 'place'],
  profile: ['portal', 'province', 'device', 'network'],
};

/** @param startsAt midnight of Viet Nam, or the hour. The week is left to `fillWeeks`, which adds up many days at once. */
export async function fillPeriod(
  db: Database,
  country: MadeUpCountry,
  period: 'day' | 'hour',
  startsAt: Date,
): Promise<void> {
  const { seed, cells, portals, runsPerDay } = country;
  const inVietnam = new Date(startsAt.getTime() + 7 * 3_600_000).toISOString();
  const day = inVietnam.slice(0, 10);
  const drawnBy = period === 'day' ? day : inVietnam;
  const runs = period === 'day' ? runsPerDay : Math.round(runsPerDay / 24);
  const down = Object.fromEntries(portals.map(({ id }) => [id, outage(country, id, day)]));
  // A number in [0, 1) of each cell, from PostgreSQL's own hash: a million of them in seconds.
  const chance = sql`((hashtextextended(concat_ws('|', service, portal, device, network, ${drawnBy}::text), ${seed}) >> 22) & 1048575) / 1048576.0::float8`; // prettier-ignore
  await sql`
    with drawn as (
      select cell.*, ${chance} as chance, (${JSON.stringify(down)}::jsonb->>portal)::float8 as down
      from jsonb_to_recordset(${JSON.stringify(cells)}::jsonb) as cell (service text, paid boolean, portal text, province text,
        device text, network text, rate float8, seconds float8, screens int, again int)
    ), judged as (
      select *, floor(least(1, rate + down) * ${runs - 1}::int + chance)::int as failed, (chance > 0.99)::int as faults from drawn
    ), counted as (select *, ${runs}::int - failed - faults as ok from judged)
    insert into run_rollups (grain, starts_at, service, portal, province, device, network, place, ${names})
    select ${`${period}-cell`}, ${startsAt}::timestamptz, service, portal, province, device, network, '', ${sql.join(Object.values(columns))}
    from counted`.execute(db);
  for (const [grain, kept] of Object.entries(coarser)) {
    const written = sql.join(keys.map((key) => (kept.includes(key) ? sql.ref(key) : sql`''`)));
    await sql`
      insert into run_rollups (grain, starts_at, service, portal, province, device, network, place, ${names})
      select ${sql.lit(`${period}-${grain}`)}, starts_at, ${written}, ${sql.join(Object.keys(columns).map((name) => sql`sum(${sql.ref(name)})`))}
      from run_rollups where grain = ${sql.lit(`${period}-cell`)} and starts_at = ${startsAt}
      group by starts_at, ${sql.join(kept.map((key) => sql.ref(key)))}`.execute(db);
  }
}

/** Adds days that `fillPeriod` wrote to their weeks. @param from midnight of Viet Nam, @param to midnight after the last of them */
export async function fillWeeks(db: Database, from: Date, to: Date): Promise<void> {
  await sql
    .raw(weeksFromDays(`starts_at >= '${from.toISOString()}' and starts_at < '${to.toISOString()}'`))
    .execute(db);
}
