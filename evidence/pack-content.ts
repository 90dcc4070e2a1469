import type { Diagnosis, MonitorFault, RunRecord } from '../diagnosis/run-record.ts';
import type { RunSignals } from '../diagnosis/signals.ts';

/** What is packed of one failure. */
export interface PackContent {
  /** Redacted, as it is stored. */
  readonly run: RunSignals;
  readonly diagnosis: Diagnosis | null;
  readonly monitorFault: MonitorFault | null;
  /** What the verdict was before a dispute was accepted; absent: it stands as it was judged. */
  readonly correction?: RunRecord['correction'];
  /** Redacted traces that were kept, by their names. */
  readonly traces: ReadonlyMap<string, Buffer>;
  /** Of this program, of the catalogue's entry and of the profile (SHA-256), where they are known. */
  readonly versions: Readonly<Record<string, string>>;
}

/** What is packed of an incident beside its failures. */
export interface IncidentFacts {
  readonly id: string;
  readonly title: { readonly vi: string; readonly en: string };
  readonly sentence: { readonly vi: string; readonly en: string };
  readonly whoActs: { readonly vi: string; readonly en: string };
}
