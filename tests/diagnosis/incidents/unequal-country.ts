/** A made-up country whose portals and services fail unequally often while nothing is broken, and its last days. */
import type { Backgrounds } from '../../../diagnosis/incidents/backgrounds.ts';
import { learnBackgrounds, type RunCounts } from '../../../diagnosis/incidents/learn-backgrounds.ts';
import type { Circumstances } from '../../../diagnosis/incidents/run-facts.ts';
import { drawCircumstances, portals, seededRandom, services } from './national-window.ts';

export interface UnequalCountry {
  /** How often a run fails with nothing broken. */
  readonly background: (circumstances: Circumstances) => number;
  readonly backgrounds: Backgrounds;
  readonly counts: readonly RunCounts[];
  /** Fails in 2 of 1,000 runs. */
  readonly steadyPortal: string;
  /** Fails in 8 of 100 runs, at the usual portal. */
  readonly poorService: string;
}

/**
 * Portals fail from a third to three times as often as the whole, so do services; one portal hardly ever, one service in
 * 8 of 100 runs; old telephones half as often again.
 * @param runsPerCell of 34 × 25 cells, in the days that the backgrounds are learned from
 */
export function unequalCountry(seed: number, runsPerCell = 200): UnequalCountry {
  const random = seededRandom(seed * 104_729 + 7);
  const spread = () => 3 ** (2 * random() - 1);
  const byPortal = new Map(portals.map(({ id }) => [id, 0.01 * spread()]));
  const byService = new Map(services.map((id) => [id, spread() * 0.8]));
  const steadyPortal = portals[Math.floor(random() * portals.length)]!.id;
  const poorService = services[Math.floor(random() * services.length)]!;
  const background = ({ portal, service, device }: Circumstances): number => {
    if (portal === steadyPortal) return 0.002;
    if (service === poorService) return 0.08;
    return Math.min(0.06, byPortal.get(portal!)! * byService.get(service!)! * (device === 'phone-old' ? 1.5 : 1));
  };
  const groups = new Map<string, { circumstances: Circumstances; runs: number; failed: number }>();
  for (const portal of portals) {
    for (const number of services.keys()) {
      for (let run = 0; run < runsPerCell; run += 1) {
        const circumstances = drawCircumstances(random, portal, number);
        const key = `${portal.id} ${number} ${circumstances.probe} ${circumstances.device} ${circumstances.network}`;
        const group = groups.get(key) ?? { circumstances, runs: 0, failed: 0 };
        groups.set(key, group);
        group.runs += 1;
        if (random() < background(circumstances)) group.failed += 1;
      }
    }
  }
  const counts = [...groups.values()];
  return { background, counts, backgrounds: learnBackgrounds(counts), steadyPortal, poorService };
}
