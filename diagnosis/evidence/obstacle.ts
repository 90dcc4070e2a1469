import type { RunSignals, SignalOf } from '../signals.ts';
import { signalsOf } from './signals-of.ts';

/** What stopped the citizen. A failed run has exactly one; of a damaged file's several the last is taken. */
export function obstacle(run: RunSignals): SignalOf<'obstacle'> | null {
  return signalsOf(run, 'obstacle').at(-1) ?? null;
}
