import type { RunSignals, SignalOf } from '../signals.ts';
import { signalsOf } from './signals-of.ts';

/** Certificates as the control probes met them, newest last. */
export function certificates(run: RunSignals): readonly SignalOf<'certificate'>[] {
  return signalsOf(run, 'certificate');
}
