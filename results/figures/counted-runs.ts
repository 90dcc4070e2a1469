/** The runs and missed slots of a time as rows of counts: what every figure sums up. */
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../open-database.ts';
import { countColumns } from './counts.ts';
import { type Kept, splitWindow, type Window } from './split-window.ts';

/** What successful runs asked of a citizen, added up; with `ok` it makes means. */
export const effortColumns = ['duration_ms', 'screens', 'fields_asked_again', 'estimated_ms'] as const;
/** How often stages were passed, or were where the run failed. */
export const stageColumns = [
  'passed_payment',
  'passed_tracking',
  'failed_login',
  'failed_form',
  'failed_payment',
  'failed_tracking',
] as const;

/** What rows can be told apart by, beside their hour or day. */
export type Key = 'service' | 'portal' | 'province' | 'device' | 'network' | 'place';

/** What each grain of the rollups (`migrations/roll-up-weeks.ts`) tells apart; the coarsest that will do is read. */
const grains: readonly (readonly [name: string, keys: ReadonlySet<Key>])[] = [
  ['circumstances', new Set(['service', 'device', 'network', 'place'])],
  ['profile', new Set(['portal', 'province', 'device', 'network'])],
  ['portal', new Set(['service', 'portal', 'province'])],
  ['cell', new Set(['service', 'portal', 'province', 'device', 'network', 'place'])],
];

export interface CountedRuns {
  /** What is told of: the window asked for, or a little more where only hours or days are kept. */
  readonly window: Window;
  /**
   * To select from: rows with `starts_at` (the run's own, or that of its hour, day or week), the keys asked for ('' for none) and the columns of
   * `countColumns`, `effortColumns` and `stageColumns`.
   */
  readonly rows: RawBuilder<unknown>;
}

/** @param longest `day` where each day has to be told apart; else weeks, of which there are fewer */
export async function countedRuns(
  db: Database,
  asked: Window,
  keys: readonly Key[],
  longest: 'day' | 'week' = 'week',
): Promise<CountedRuns> {
  const [kept, newest] = await Promise.all([keptNow(db), newestMoment(db)]);
  // Up to now: what began this week is all of the week, and no hour has to be put together from its runs.
  const open = asked.to > newest;
  const parts = splitWindow({ from: asked.from, to: open ? endOfTime : asked.to }, kept, longest);
  const [grain] = grains.find(([, known]) => keys.every((key) => known.has(key)))!;
  const columns = sql.join(['starts_at', ...keys, ...countColumns, ...effortColumns, ...stageColumns].map((name) => sql.ref(name))); // prettier-ignore
  const selects = parts.map(({ unit, from, to }) =>
    unit === 'run'
      ? sql`select ${columns} from run_counts where starts_at >= ${from} and starts_at < ${to}`
      : sql`select ${columns} from run_rollups where grain = ${sql.lit(`${unit}-${grain}`)} and starts_at >= ${from} and starts_at < ${to}`,
  );
  return {
    window: { from: parts[0]!.from, to: open ? asked.to : parts.at(-1)!.to },
    rows: sql`(${sql.join(selects, sql` union all `)})`,
  };
}

/** Later than any run, and the beginning of a week. */
const endOfTime = new Date('9000-01-05T17:00:00Z');

/** When the newest run or missed slot was. */
async function newestMoment(db: Database): Promise<Date> {
  const { rows } = await sql<{ newest: Date | null }>`
    select greatest((select max(started_at) from runs), (select max(slot_at) from missed_slots)) as newest`.execute(db);
  return rows[0]?.newest ?? new Date(0);
}

/** What retention noted. */
async function keptNow(db: Database): Promise<Kept> {
  const rows = await db.selectFrom('kept_since').selectAll().execute();
  const since = (what: string) => rows.find((row) => row.what === what)?.since ?? new Date(0);
  return { runsSince: since('runs'), hoursSince: since('hours') };
}
