/** What is counted of runs, in the words of SQL and of those who read it. */
import { type RawBuilder, sql } from 'kysely';
import { causeIds } from '../../diagnosis/causes.ts';

export const failureCauses = [...causeIds, 'inconclusive'] as const;
export type FailureCause = (typeof failureCauses)[number];

export interface Counts {
  readonly ok: number;
  readonly failed: number;
  readonly stopped: number;
  readonly monitorFaults: number;
  /** Slots in which nobody tried. */
  readonly missed: number;
  /** The failed ones, by cause. */
  readonly causes: Readonly<Record<FailureCause, number>>;
}

const outcomeColumns = { ok: 'ok', failed: 'failed', stopped: 'stopped', monitorFaults: 'monitor_faults', missed: 'missed' } as const; // prettier-ignore

/** A cause as the column that counts it. */
export const causeColumn = (cause: FailureCause) => `cause_${cause.replace('-', '_')}`;

/** Every column that counts runs or slots. */
export const countColumns = [...Object.values(outcomeColumns), ...failureCauses.map(causeColumn)];

/** Columns as they are added up; a sum is read as a number, exact up to 2^53, from PostgreSQL and PGlite alike. */
export function sums(columns: readonly string[]): RawBuilder<unknown> {
  return sql.join(columns.map((column) => sql`coalesce(sum(${sql.ref(column)}), 0)::float8 as ${sql.ref(column)}`));
}

/** A row with `sums(countColumns)`. */
export function readCounts(row: Readonly<Record<string, unknown>>): Counts {
  return fromEach(
    (column) => Number(row[outcomeColumns[column]]),
    (cause) => Number(row[causeColumn(cause)]),
  );
}

export const nothingCounted: Counts = fromEach(
  () => 0,
  () => 0,
);

export function addCounts(a: Counts, b: Counts): Counts {
  return fromEach(
    (column) => a[column] + b[column],
    (cause) => a.causes[cause] + b.causes[cause],
  );
}

function fromEach(
  count: (column: keyof typeof outcomeColumns) => number,
  ofCause: (cause: FailureCause) => number,
): Counts {
  return {
    ok: count('ok'),
    failed: count('failed'),
    stopped: count('stopped'),
    monitorFaults: count('monitorFaults'),
    missed: count('missed'),
    causes: Object.fromEntries(failureCauses.map((cause) => [cause, ofCause(cause)])) as Record<FailureCause, number>,
  };
}
