/**
 * Runs and missed slots added up by hour and by day of Viet Nam, for figures over months. Triggers add up what is recorded and
 * corrected, in the same transaction and whoever writes; what is deleted when it is old stays counted.
 */
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What stands in one row of a grain beside the hour or day; the other columns are ''. Comparing 43 portals over 90 days reads 76,500
 * rows of the grain `portal`, where whole cells (× 9 devices and networks) would be 688,500.
 */
const grains = {
  portal: ['service', 'portal', 'province'],
  circumstances: ['service', 'device', 'network', 'place'],
  device: ['portal', 'province', 'device'],
  cell: ['service', 'portal', 'province', 'device', 'network', 'place'],
};
export const keys = grains.cell;

/** UTC hours and days of Viet Nam: UTC+7 without daylight saving, so that a day begins with an hour. */
const periods = { hour: '2000-01-01T00:00:00Z', day: '1999-12-31T17:00:00Z' };

/** What runs are added up by: what each grain tells apart, and a moment at which a period of each length began. */
export interface RollupShape {
  readonly grains: Readonly<Record<string, readonly string[]>>;
  readonly periods: Readonly<Record<string, string>>;
}
const asCreated: RollupShape = { grains, periods };

const oneIf = (condition: string) => `coalesce((${condition})::int, 0)`;
const effort = (factor: string, name: string) => `case when outcome = 'ok' then coalesce(round(${factor}(record->'effort'->>'${name}')::numeric), 0)::bigint else 0 end`; // prettier-ignore
const passed = (stage: string) => oneIf(`outcome in ('ok', 'failed') and jsonb_path_exists(record, '$.stages[*] ? (@.stage == "${stage}" && @.outcome == "ok")')`); // prettier-ignore

/** Each column that is added up, as one run has it. Whole numbers: however they are added, the sum is the same. */
const ofRun = {
  ok: oneIf("outcome = 'ok'"),
  failed: oneIf("outcome = 'failed'"),
  stopped: oneIf("outcome = 'stopped'"),
  monitor_faults: oneIf("outcome = 'monitor-fault'"),
  missed: '0',
  cause_portal: oneIf("cause = 'portal'"),
  cause_complexity: oneIf("cause = 'complexity'"),
  cause_payment: oneIf("cause = 'payment'"),
  cause_data_sharing: oneIf("cause = 'data-sharing'"),
  cause_network: oneIf("cause = 'network'"),
  cause_device: oneIf("cause = 'device'"),
  cause_inconclusive: oneIf("cause = 'inconclusive'"),
  failed_login: oneIf("outcome = 'failed' and failed_stage = 'login'"),
  failed_form: oneIf("outcome = 'failed' and failed_stage = 'form'"),
  failed_payment: oneIf("outcome = 'failed' and failed_stage = 'payment'"),
  failed_tracking: oneIf("outcome = 'failed' and failed_stage = 'tracking'"),
  passed_payment: passed('payment'),
  passed_tracking: passed('tracking'),
  // Of successful runs, what they asked of the citizen.
  duration_ms: "case when outcome = 'ok' then round(duration_ms)::bigint else 0 end",
  screens: effort('', 'screens'),
  fields_asked_again: effort('', 'fieldsAskedAgain'),
  estimated_ms: effort('1000 * ', 'estimatedSeconds'),
} as const;
export const added = Object.keys(ofRun);
const wide = new Set(['duration_ms', 'screens', 'fields_asked_again', 'estimated_ms']);

const runKeys = "started_at as starts_at, service, portal, coalesce(province, '') as province, device, network, coalesce(probe_place, '') as place"; // prettier-ignore
/** Runs as rows of counts. @param table whose runs, with a condition where not all of them count */
export const fromRuns = (table: string, sign = '') => `select ${runKeys}, ${Object.entries(ofRun).map(([column, value]) => `${sign}(${value}) as ${column}`).join(', ')} from ${table}`; // prettier-ignore
export const fromSlots = (table: string) =>
  `select slot_at as starts_at, service, portal, coalesce((select portals.province from portals where portals.id = ${table}.portal), '') as province, device, network, '' as place, ${added.map((column) => `${column === 'missed' ? 1 : 0} as ${column}`).join(', ')} from ${table}`;

/** Adds rows to the rollups of every hour, day and grain that they belong to; in the order of the key, so that two who add never wait for each other in a ring. */
export function addUp(rows: string, { grains, periods }: RollupShape = asCreated): string {
  const sets = Object.values(grains).map((columns) => `(period, bucket, ${columns.join(', ')})`);
  const grain = Object.entries(grains)
    .map(([name, columns]) => `when grouping(${keys.join(', ')}) = ${bitsWithout(columns)} then '${name}'`)
    .join(' ');
  return `
    insert into run_rollups (grain, starts_at, ${keys.join(', ')}, ${added.join(', ')})
    select period || '-' || case ${grain} end as grain, bucket as starts_at,
      ${keys.map((key) => `coalesce(${key}, '') as ${key}`).join(', ')}, ${added.map((column) => `sum(${column})`).join(', ')}
    from (${rows}) as counted, lateral (values ${Object.entries(periods)
      .map(([name, origin]) => `('${name}', date_bin('1 ${name}', starts_at, timestamptz '${origin}'))`)
      .join(', ')}) as periods (period, bucket)
    group by grouping sets (${sets.join(', ')})
    order by grain, starts_at, ${keys.join(', ')}
    ${toWhatIsThere}`;
}

/** The end of an insert into the rollups. */
export const toWhatIsThere = `on conflict on constraint run_rollups_key do update set
  ${added.map((column) => `${column} = run_rollups.${column} + excluded.${column}`).join(', ')}`;

/** What grouping() answers for a set: a bit for each key that is not in it, the first the highest. */
function bitsWithout(columns: readonly string[]): number {
  return keys.reduce((bits, key) => bits * 2 + (columns.includes(key) ? 0 : 1), 0);
}

const trigger = (name: string, table: string, event: string, transition: string, body: string) => [
  `create function ${name}() returns trigger language plpgsql as $$ begin ${body}; return null; end $$`,
  `create trigger ${name} after ${event} on ${table} referencing ${transition} for each statement execute function ${name}()`, // prettier-ignore
];

/** Of an update only what a correction changes counts: most updates say which incident a run belongs to. */
export const corrected = (table: string) => `(select ${table}.* from old_runs join new_runs using (run_id)
  where (old_runs.outcome, old_runs.cause, old_runs.failed_stage) is distinct from (new_runs.outcome, new_runs.cause, new_runs.failed_stage)) as ${table}`; // prettier-ignore

/** Each grain in a table of its own: one is read without leafing through the others. Room is left for rows that are added to. */
export const tableOf = (period: string, grain: string) =>
  `create table run_rollups_${period}_${grain} partition of run_rollups for values in ('${period}-${grain}') with (fillfactor = 80)`;

const statements = [
  `create table run_rollups (
     grain text not null, starts_at timestamptz not null, ${keys.map((key) => `${key} text not null`).join(', ')},
     ${added.map((column) => `${column} ${wide.has(column) ? 'bigint' : 'integer'} not null`).join(', ')},
     constraint run_rollups_key primary key (grain, starts_at, ${keys.join(', ')})
   ) partition by list (grain)`,
  ...Object.keys(periods).flatMap((period) => Object.keys(grains).map((grain) => tableOf(period, grain))),
  // One run or missed slot a row, with the columns of the rollups: what is too short for them, and what they are checked against.
  `create view run_counts as ${fromRuns('runs')} union all ${fromSlots('missed_slots')}`,
  ...trigger('roll_up_new_runs', 'runs', 'insert', 'new table as new_runs', addUp(fromRuns('new_runs'))),
  ...trigger('roll_up_corrected_runs', 'runs', 'update', 'old table as old_runs new table as new_runs',
    addUp(`${fromRuns(corrected('new_runs'))} union all ${fromRuns(corrected('old_runs'), '-')}`)),
  ...trigger('roll_up_missed_slots', 'missed_slots', 'insert', 'new table as new_slots', addUp(fromSlots('new_slots'))),
  addUp('select * from run_counts'),
  // The kinds of monitor faults are few and stand in no rollup.
  `create index runs_monitor_faults on runs (started_at, monitor_fault) where outcome = 'monitor-fault'`,
]; // prettier-ignore

export const createRollups: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await raw(statement).execute(db);
  },
};

const raw = (statement: string): RawBuilder<unknown> => sql.raw(statement);
