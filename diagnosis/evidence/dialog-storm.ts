import type { RunSignals, SignalOf } from '../signals.ts';
import { obstacle } from './obstacle.ts';
import { signalsOf } from './signals-of.ts';

/** Nobody is told so much in so short a time by a page that works. */
const storm = 10;
const withinMs = 10_000;
const nearMs = 30_000;

/** The last of many dialogs that a page opened one after the other until the citizen gave up; null: it did not. */
export function dialogStorm(run: RunSignals): { readonly last: SignalOf<'dialog'>; readonly times: number } | null {
  const stop = obstacle(run);
  if (stop === null) return null;
  const dialogs = signalsOf(run, 'dialog').filter((dialog) => dialog.at >= stop.at - (stop.waitedMs ?? 0) - nearMs);
  const last = dialogs.findLast((dialog, n) => dialog.at - (dialogs[n - storm + 1]?.at ?? -Infinity) <= withinMs);
  return last === undefined ? null : { last, times: dialogs.length };
}
