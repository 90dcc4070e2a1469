/**
 * Plain probes of each portal and of the hosts behind it, each minute between the runs: what is up is known before a
 * citizen fails, and a probe made at a failure has one of a quiet minute beside it. One worker of all probes a portal at a
 * time; it knows the portals whose runs it took.
 */
import type { CountedProbe } from '../diagnosis/run-result.ts';
import type { PortalProfile } from '../journeys/portals/profile.ts';
import { firstOfAll } from '../queue/first-of-all.ts';
import { leaveProbes } from '../queue/portal-probes.ts';
import { portalStopped } from '../queue/portal-gate.ts';
import type { QueuePlace } from '../queue/queue-names.ts';
import { controlProbes, type ControlProbeOptions } from './control-probes.ts';
import { obeysRobots } from './obeys-robots.ts';
import { createRoleMap } from './role-map.ts';

export interface ProbeBeat {
  /** A run of this portal was taken: it is probed from now on. */
  readonly met: (portal: PortalProfile) => void;
  /** Ends it after what is in hand. */
  readonly stop: () => Promise<void>;
}

export interface ProbeBeatOptions extends Pick<ControlProbeOptions, 'controlResolver' | 'accessProxy'> {
  readonly place: QueuePlace;
  /** How often a portal is probed, ms. */
  readonly everyMs: number;
  readonly neutralUrlsOf: (portal: PortalProfile) => readonly string[];
  readonly onError?: (error: Error) => void;
}

/** A portal of which no run came for so long is none of ours any more, ms. */
const forgottenMs = 3_600_000;

export function startProbeBeat(options: ProbeBeatOptions): ProbeBeat {
  const { place, everyMs } = options;
  const portals = new Map<string, { readonly portal: PortalProfile; readonly metAt: number }>();
  let inHand: Promise<void> = Promise.resolve();
  let idle = true;

  async function beat(): Promise<void> {
    for (const [id, { portal, metAt }] of portals) {
      if (Date.now() - metAt > forgottenMs) portals.delete(id);
      else if (await firstOfAll(place, `probing-${id}`, everyMs)) await probe(portal);
    }
  }

  async function probe(portal: PortalProfile): Promise<void> {
    if ((await portalStopped(place, portal.id)) !== null) return;
    const signals = await controlProbes({
      roles: createRoleMap(portal),
      portalScheme: new URL(portal.baseUrl).protocol === 'https:' ? 'https:' : 'http:',
      schemes: new Map(),
      portalPath: obeysRobots(portal) ? '/robots.txt' : '/',
      neutralUrls: options.neutralUrlsOf(portal),
      neutralTries: 1,
      controlResolver: options.controlResolver,
      accessProxy: options.accessProxy,
    });
    const counted: CountedProbe[] = signals
      .filter((signal) => signal.kind === 'control-probe')
      .map(({ role, success, phases }) => ({ role, success, phases }));
    await leaveProbes(place, portal.id, counted, 2 * everyMs);
  }

  const timer = setInterval(
    () => {
      if (!idle) return;
      idle = false;
      inHand = beat()
        .catch((error: unknown) => options.onError?.(error as Error))
        .finally(() => (idle = true));
    },
    Math.min(5_000, everyMs),
  );
  return {
    met: (portal) => portals.set(portal.id, { portal, metAt: Date.now() }),
    stop: async () => {
      clearInterval(timer);
      await inHand;
    },
  };
}
