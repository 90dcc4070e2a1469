import type { RunSignals, SignalOf } from '../signals.ts';

/** What our own side reported to have failed: the browser that ended, the errors that we threw, the tabs that died. */
export function ourFailures(run: RunSignals): {
  readonly exits: readonly SignalOf<'browser-exit'>[];
  readonly errors: readonly SignalOf<'our-error'>[];
  readonly crashes: readonly SignalOf<'page-crash'>[];
} {
  return {
    exits: run.signals.filter((signal) => signal.kind === 'browser-exit'),
    errors: run.signals.filter((signal) => signal.kind === 'our-error'),
    crashes: run.signals.filter((signal) => signal.kind === 'page-crash'),
  };
}
