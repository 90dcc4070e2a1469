/** Every series that a query may name: what the families declare, what Prometheus adds, what our own rules record. */
import type { Cause, MonitorFaultKind } from '../../diagnosis/causes.ts';
import type { Stage } from '../../diagnosis/run-record.ts';
import type { HostRole } from '../../diagnosis/signals.ts';
import type { Family } from '../../metrics/family.ts';
import { queueFamilies } from '../../metrics/queue-families.ts';
import { runFamilies } from '../../metrics/run-families.ts';
import type { outcomeLabels } from '../../metrics/run-labels.ts';
import { workerFamilies } from '../../metrics/worker-families.ts';
import { recordedSeries } from '../rules/recorded-series.ts';

/** What Prometheus itself tells of a target. */
const targetSeries = {
  up: { type: 'gauge', help: 'Whether the last scrape of a target succeeded.', labels: [] },
} as const satisfies Record<string, Family>;

export const declaredSeries = {
  ...runFamilies,
  ...queueFamilies,
  ...workerFamilies,
  ...targetSeries,
  ...recordedSeries,
} as const;

type Declared = typeof declaredSeries;
export type SeriesName = keyof Declared;

/** Names of the series of a type: a counter only makes sense under `rate` and `increase`, a histogram under `quantile`. */
export type NameOf<T extends Family['type']> = {
  [N in SeriesName]: Declared[N]['type'] extends T ? N : never;
}[SeriesName];

/** Prometheus gives these to whatever it scrapes itself. */
type TargetLabel = 'job' | 'instance';

/** The labels that a declared series carries. */
export type LabelOf<N extends SeriesName> =
  Declared[N]['labels'][number] | (N extends keyof typeof recordedSeries ? never : TargetLabel);

/** Values that labels can have, where they are few and known. */
interface KnownValues {
  readonly outcome: (typeof outcomeLabels)[keyof typeof outcomeLabels];
  readonly cause: Cause | 'inconclusive';
  readonly stage: Stage;
  readonly kind: MonitorFaultKind;
  readonly role: HostRole;
  readonly job: 'congdan-api' | 'congdan-worker';
}
export type ValueOf<L extends string> = L extends keyof KnownValues ? KnownValues[L] : string;
