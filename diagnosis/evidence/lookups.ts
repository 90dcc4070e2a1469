import type { RunSignals, SignalOf } from '../signals.ts';
import { obstacle } from './obstacle.ts';
import { signalsOf } from './signals-of.ts';

/** Addresses behind which portals ask shared national systems, as seen in portals' own source. */
const lookupPath =
  /tra-?cuu|look-?up|dan-?cu|population|citizen|cong-?dan|csdl|lgsp|ndxp|ngsp|ho-?tich|bhxh|vbdlis|shared-?data/i;
const slackMs = 2_000;

/** Look-ups in shared systems made in the failing stage: at the system's own host, or through the portal. Newest last. */
export function lookups(run: RunSignals): readonly SignalOf<'request'>[] {
  const stop = obstacle(run);
  if (stop === null) return [];
  return signalsOf(run, 'request')
    .filter((request) => (request.stage ?? stop.stage) === stop.stage && request.at <= stop.at + slackMs)
    .filter(
      (request) =>
        request.role === 'shared-data' ||
        (request.role === 'portal' && request.resource === 'fetch' && lookupPath.test(request.url)),
    );
}
