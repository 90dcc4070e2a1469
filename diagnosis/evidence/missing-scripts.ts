import type { RunSignals, SignalOf } from '../signals.ts';
import { obstacle } from './obstacle.ts';
import { signalsOf } from './signals-of.ts';

/**
 * The portal's own scripts that were answered with an error in the failing stage. Not among `failingRequests`: half of the portals
 * name a script that is not there any more, and miss nothing. (The browser calls such a request aborted as well.)
 */
export function missingScripts(run: RunSignals): readonly SignalOf<'request'>[] {
  const stop = obstacle(run);
  if (stop === null) return [];
  return signalsOf(run, 'request').filter(
    ({ resource, role, status, stage }) =>
      resource === 'script' && role === 'portal' && (status ?? 0) >= 400 && (stage ?? stop.stage) === stop.stage,
  );
}
