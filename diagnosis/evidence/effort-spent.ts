import type { RunSignals, SignalOf } from '../signals.ts';
import { signalsOf } from './signals-of.ts';

/** What the journey has cost a careful citizen so far, with the budget; null: not measured. */
export function effortSpent(run: RunSignals): SignalOf<'effort'> | null {
  return signalsOf(run, 'effort').at(-1) ?? null;
}
