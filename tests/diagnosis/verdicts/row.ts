import type { RunContext, Signal } from '../../../diagnosis/signals.ts';

/** A kind of failure: what was seen, and the verdict; then the nearest decoy and what it is instead. */
export interface Row {
  readonly rule: string;
  readonly fires: readonly Signal[];
  /** What looks alike and is something else. */
  readonly decoy: readonly Signal[];
  readonly decoyIs: string;
  readonly context?: Partial<RunContext>;
}
