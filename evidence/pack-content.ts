import type { Diagnosis, MonitorFault } from '../diagnosis/run-record.ts';
import type { RunSignals } from '../diagnosis/signals.ts';

/** What a pack is made of. */
export interface PackContent {
  /** Redacted, as it is stored. */
  readonly run: RunSignals;
  readonly diagnosis: Diagnosis | null;
  readonly monitorFault: MonitorFault | null;
  /** The redacted trace; null: none was kept. */
  readonly trace: Buffer | null;
  /** Of this program, of the catalogue's entry and of the profile (SHA-256), where they are known. */
  readonly versions: Readonly<Record<string, string>>;
}
