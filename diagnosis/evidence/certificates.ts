import type { RunSignals, SignalOf } from '../signals.ts';

/** Certificates as the control probes met them, newest last. */
export function certificates(run: RunSignals): readonly SignalOf<'certificate'>[] {
  return run.signals.filter((signal) => signal.kind === 'certificate');
}
