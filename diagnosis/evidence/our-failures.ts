import type { RunSignals, SignalOf } from '../signals.ts';
import { signalsOf } from './signals-of.ts';

/** What our own side reported to have failed: the browser that ended, the errors that we threw, the tabs that died. */
export function ourFailures(run: RunSignals): {
  readonly exits: readonly SignalOf<'browser-exit'>[];
  readonly errors: readonly SignalOf<'our-error'>[];
  readonly crashes: readonly SignalOf<'page-crash'>[];
} {
  return {
    exits: signalsOf(run, 'browser-exit'),
    errors: signalsOf(run, 'our-error'),
    crashes: signalsOf(run, 'page-crash'),
  };
}
