import type { RunSignals, SignalOf } from '../signals.ts';

/** What the journey has cost a careful citizen so far, with the budget; null: not measured. */
export function effortSpent(run: RunSignals): SignalOf<'effort'> | null {
  return run.signals.findLast((signal) => signal.kind === 'effort') ?? null;
}
