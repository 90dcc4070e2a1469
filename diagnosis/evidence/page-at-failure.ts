import type { RunSignals, SignalOf } from '../signals.ts';
import { obstacle } from './obstacle.ts';
import { signalsOf } from './signals-of.ts';

/** The page that the citizen was left with, of the stage that failed; null when no page could be read. */
export function pageAtFailure(run: RunSignals): SignalOf<'page'> | null {
  const stop = obstacle(run);
  if (stop === null) return null;
  return (
    signalsOf(run, 'page').findLast(
      (page) => page.moment !== 'stage-end' && (page.stage ?? stop.stage) === stop.stage,
    ) ?? null
  );
}
