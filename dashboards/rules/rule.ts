/** Rules as Prometheus reads them (prometheus.io/docs/prometheus/latest/configuration/recording_rules). */
import type { Query } from '../promql/query.ts';
import type { RecordedName } from './recorded-series.ts';

export interface RecordingRule {
  readonly record: RecordedName;
  readonly query: Query<string>;
  readonly labels?: Readonly<Record<string, string>>;
}

export interface RecordingGroup {
  readonly name: string;
  /** At most 5 minutes: instant queries look back no further. */
  readonly interval: `${number}${'s' | 'm'}`;
  readonly rules: readonly RecordingRule[];
}
