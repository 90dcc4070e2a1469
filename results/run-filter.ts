/** Which runs are meant: the same filter for lists, counts and availability. */
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Schema } from './schema.ts';

/** A part of the runs: those at some portals, those that ended in one way, or a single one. */
export type RunScope =
  { readonly portals: readonly string[] } | { readonly outcome: string } | { readonly runId: string };

/** Every given entry must hold. `from` is inclusive, `to` exclusive, both by the start of the run. `province: ''` means none. */
export interface RunFilter {
  readonly service?: string | undefined;
  readonly portal?: string | undefined;
  readonly province?: string | undefined;
  readonly outcome?: string | undefined;
  /** One of the six causes, or `inconclusive`. */
  readonly cause?: string | undefined;
  readonly stage?: string | undefined;
  readonly device?: string | undefined;
  readonly network?: string | undefined;
  /** Id of the incident that explains the failure. */
  readonly incident?: string | undefined;
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
  /** Only runs in one of these parts; none: no run. Absent: all. */
  readonly within?: readonly RunScope[] | undefined;
}

const columns = {
  service: 'service',
  portal: 'portal',
  province: 'province',
  outcome: 'outcome',
  cause: 'cause',
  stage: 'failed_stage',
  device: 'device',
  network: 'network',
  incident: 'incident',
} as const satisfies Partial<Record<keyof RunFilter, keyof Schema['runs']>>;

/** The filter as a condition on `runs`. */
export function matchesFilter(filter: RunFilter) {
  return (eb: ExpressionBuilder<Schema, 'runs'>): Expression<SqlBool> => {
    const conditions: Expression<SqlBool>[] = [];
    for (const [key, column] of Object.entries(columns)) {
      const wanted = filter[key as keyof typeof columns];
      if (wanted === undefined) continue;
      conditions.push(column === 'province' && wanted === '' ? eb('province', 'is', null) : eb(column, '=', wanted));
    }
    if (filter.from !== undefined) conditions.push(eb('started_at', '>=', filter.from));
    if (filter.to !== undefined) conditions.push(eb('started_at', '<', filter.to));
    if (filter.within !== undefined) conditions.push(eb.or(filter.within.map((scope) => inScope(eb, scope))));
    return eb.and(conditions);
  };
}

function inScope(eb: ExpressionBuilder<Schema, 'runs'>, scope: RunScope): Expression<SqlBool> {
  if ('runId' in scope) return eb('run_id', '=', scope.runId);
  if ('outcome' in scope) return eb('outcome', '=', scope.outcome);
  return scope.portals.length === 0 ? eb.lit(false) : eb('portal', 'in', scope.portals);
}
