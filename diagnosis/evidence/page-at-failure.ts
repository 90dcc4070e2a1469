import type { RunSignals, SignalOf } from '../signals.ts';
import { obstacle } from './obstacle.ts';

/** The page that the citizen was left with, of the stage that failed; null when no page could be read. */
export function pageAtFailure(run: RunSignals): SignalOf<'page'> | null {
  const stop = obstacle(run);
  if (stop === null) return null;
  return (
    run.signals
      .filter((signal) => signal.kind === 'page')
      .findLast((page) => page.moment !== 'stage-end' && (page.stage ?? stop.stage) === stop.stage) ?? null
  );
}
