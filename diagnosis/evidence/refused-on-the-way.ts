import type { RunSignals } from '../signals.ts';
import { answered, probeFailure, probesByWay } from './probes-by-way.ts';

/**
 * Hosts that answered a plain probe themselves, at the moment at which a proxy of the citizen's access network refused
 * the way to them. Whatever page the citizen then saw at their address was not theirs.
 */
export function refusedOnTheWay(run: RunSignals): readonly string[] {
  const { citizensWay, direct } = probesByWay(run);
  const well = new Set(direct.filter(answered).map(({ host }) => host));
  const refused = citizensWay.filter((probe) => probeFailure(probe) === 'proxy' && well.has(probe.host));
  return [...new Set(refused.map(({ host }) => host))];
}
