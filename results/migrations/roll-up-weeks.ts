/**
 * Weeks of Viet Nam beside hours and days, so that a year is 52 and some days instead of 365 of each row; and portals by device and network
 * together: the course of the days of phones alone at each portal was read from whole cells, 25 times as many.
 */
import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { added, addUp, corrected, fromRuns, fromSlots, keys, type RollupShape, tableOf, toWhatIsThere } from './create-rollups.ts'; // prettier-ignore

const rollups = {
  grains: {
    portal: ['service', 'portal', 'province'],
    circumstances: ['service', 'device', 'network', 'place'],
    profile: ['portal', 'province', 'device', 'network'],
    cell: ['service', 'portal', 'province', 'device', 'network', 'place'],
  },
  // A week begins on Monday.
  periods: { hour: '2000-01-01T00:00:00Z', day: '1999-12-31T17:00:00Z', week: '1999-12-26T17:00:00Z' },
} as const satisfies RollupShape;
const grains = Object.keys(rollups.grains);

const sums = added.map((column) => `sum(${column})`).join(', ');
const columns = `grain, starts_at, ${keys.join(', ')}, ${added.join(', ')}`;

/** Adds days to their weeks. @param condition which days, in SQL */
export const weeksFromDays = (condition: string) => `
  insert into run_rollups (${columns})
  select replace(grain, 'day-', 'week-'), date_bin('1 week', starts_at, timestamptz '${rollups.periods.week}') as week, ${keys.join(', ')}, ${sums}
  from run_rollups where grain like 'day-%' and ${condition} group by grain, week, ${keys.join(', ')}
  ${toWhatIsThere}`; // prettier-ignore

const ofProfiles = (period: string) => `
  insert into run_rollups (${columns})
  select '${period}-profile', starts_at, ${keys.map((key) => (isOfProfile(key) ? key : `''`)).join(', ')}, ${sums}
  from run_rollups where grain = '${period}-cell' group by starts_at, ${rollups.grains.profile.join(', ')}`;
const isOfProfile = (key: string) => (rollups.grains.profile as readonly string[]).includes(key);

const replaceTrigger = (name: string, rows: string) =>
  `create or replace function ${name}() returns trigger language plpgsql as $$ begin ${addUp(rows, rollups)}; return null; end $$`; // prettier-ignore
const counted = 'where started_by is null';

const statements = [
  ...['hour', 'day'].flatMap((period) => [
    tableOf(period, 'profile'),
    ofProfiles(period),
    `drop table run_rollups_${period}_device`,
  ]),
  ...grains.map((grain) => tableOf('week', grain)),
  weeksFromDays('true'),
  replaceTrigger('roll_up_new_runs', fromRuns(`new_runs ${counted}`)),
  replaceTrigger(
    'roll_up_corrected_runs',
    `${fromRuns(`${corrected('new_runs')} ${counted}`)} union all ${fromRuns(`${corrected('old_runs')} ${counted}`, '-')}`,
  ),
  replaceTrigger('roll_up_missed_slots', fromSlots('new_slots')),
];

export const rollUpWeeks: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
