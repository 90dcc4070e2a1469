/** The runs and missed slots of a time as rows of counts: what every comparison sums up. */
import { type RawBuilder, sql } from 'kysely';
import { causeColumn, countColumns, failureCauses } from './counts.ts';

/** `from` is inclusive, `to` exclusive, by the start of the run. */
export interface Window {
  readonly from: Date;
  readonly to: Date;
}

/** What successful runs asked of a citizen, added up; with `ok` it makes means. */
export const effortColumns = ['duration_ms', 'screens', 'fields_asked_again', 'estimated_seconds'] as const;
/** How the stages of runs ended that ended well or failed. */
export const stageColumns = ['payment_ok', 'payment_failed', 'tracking_ok', 'tracking_failed'] as const;

/** The calendar day of Viet Nam (UTC+7, no daylight saving) in which a moment lies. */
const dayOf = (column: string) => sql`((${sql.ref(column)} at time zone 'UTC') + interval '7 hours')::date`;
const oneIf = (condition: RawBuilder<unknown>) => sql`coalesce((${condition})::int, 0)`;
const effort = (name: string) => sql`case when outcome = 'ok' then (record->'effort'->>${sql.lit(name)})::float8 else 0 end`; // prettier-ignore
const stage = (name: string, outcome: string) =>
  oneIf(sql`outcome in ('ok', 'failed') and jsonb_path_exists(record, ${sql.lit(`$.stages[*] ? (@.stage == "${name}" && @.outcome == "${outcome}")`)})`); // prettier-ignore

/** Each column that is added up, as one run has it. */
const ofRun: Readonly<Record<string, RawBuilder<unknown>>> = {
  ok: oneIf(sql`outcome = 'ok'`),
  failed: oneIf(sql`outcome = 'failed'`),
  stopped: oneIf(sql`outcome = 'stopped'`),
  monitor_faults: oneIf(sql`outcome = 'monitor-fault'`),
  missed: sql`0`,
  ...Object.fromEntries(failureCauses.map((cause) => [causeColumn(cause), oneIf(sql`cause = ${sql.lit(cause)}`)])),
  duration_ms: sql`case when outcome = 'ok' then duration_ms else 0 end`,
  screens: effort('screens'),
  fields_asked_again: effort('fieldsAskedAgain'),
  estimated_seconds: effort('estimatedSeconds'),
  payment_ok: stage('payment', 'ok'),
  payment_failed: stage('payment', 'failed'),
  tracking_ok: stage('tracking', 'ok'),
  tracking_failed: stage('tracking', 'failed'),
};

const added = [...countColumns, ...effortColumns, ...stageColumns];

/**
 * Rows with day, service, portal, province ('' for none), device, network, place ('' where nobody told) and the columns of
 * `countColumns`, `effortColumns` and `stageColumns`.
 */
export function countedRuns({ from, to }: Window): RawBuilder<unknown> {
  const run = added.map((column) => sql`${ofRun[column]!} as ${sql.ref(column)}`);
  const slot = added.map((column) => sql.lit(column === 'missed' ? 1 : 0));
  return sql`(
    select ${dayOf('started_at')} as day, service, portal, coalesce(province, '') as province, device, network,
      coalesce(probe_place, '') as place, ${sql.join(run)}
    from runs where started_at >= ${from} and started_at < ${to}
    union all
    select ${dayOf('slot_at')}, service, portal, coalesce((select portals.province from portals where portals.id = portal), ''),
      device, network, '', ${sql.join(slot)}
    from missed_slots where slot_at >= ${from} and slot_at < ${to})`;
}
