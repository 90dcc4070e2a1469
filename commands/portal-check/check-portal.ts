import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Service } from '../../journeys/catalogue/service.ts';
import type { Observation } from '../../journeys/observations.ts';
import type { PortalProfile } from '../../journeys/portals/profile.ts';
import { travelAlong } from '../../journeys/travel.ts';
import { runJourney } from '../../worker/run-journey.ts';
import type { RunJourneyDeps } from '../../worker/run-journey-deps.ts';
import { requestByHand } from '../by-hand.ts';
import { lookAround } from './look-around.ts';
import { looksLikeNoPortal, type Finding } from './say-findings.ts';

export interface PortalToCheck {
  readonly portal: PortalProfile;
  readonly services: readonly Service[];
  readonly device: string;
  /** Where a screenshot of each screen is put. */
  readonly folder: string;
  readonly deps: Omit<RunJourneyDeps, 'service'>;
  /** Told of each service as soon as it was looked for. */
  readonly tell: (finding: Finding) => void;
}

/** Looks for each service in turn, no faster than the profile's limits. */
export async function checkPortal({
  portal,
  services,
  device,
  folder,
  deps,
  tell,
}: PortalToCheck): Promise<readonly Finding[]> {
  await mkdir(folder, { recursive: true });
  const findings: Finding[] = [];
  const apartMs = 60_000 / portal.limits.runsPerMinute;
  for (const [place, service] of services.entries()) {
    const notBefore = Date.now() + apartMs;
    const finding = await lookFor(service, place === 0);
    findings.push(finding);
    tell(finding);
    // What is no portal has no other services either.
    if (deps.abort.aborted || (place === 0 && looksLikeNoPortal(finding))) break;
    if (place < services.length - 1) await until(notBefore, deps.abort);
  }
  return findings;

  async function lookFor(service: Service, first: boolean): Promise<Finding> {
    const sightings: Finding['sightings'][number][] = [];
    let obstacle: Finding['obstacle'] = null;
    const { record } = await runJourney(requestByHand(service, portal, { device, network: 'fibre', confirm: false }), {
      ...deps,
      service,
      travel: (task) => {
        const observe = (observation: Observation): void => {
          if (observation.kind === 'obstacle') obstacle = observation;
          task.observe(observation);
        };
        const legs = lookAround({
          first,
          tell: async (sighting, { sight }) => {
            const file = join(folder, `${service.id}-${sightings.length + 1}-${sighting.screen}.png`);
            // A page that cannot be drawn is told without its picture.
            const drawn = await sight
              .page()
              .screenshot({ path: file, timeout: 10_000 })
              .then(
                () => true,
                () => false,
              );
            sightings.push({ ...sighting, screenshot: drawn ? file : null });
          },
        });
        return travelAlong({ ...task, observe }, legs);
      },
    });
    return { service, record, obstacle, sightings };
  }
}

/** Waits for a time of day, ms since 1970; ends at once when the user stops it. */
async function until(time: number, abort: AbortSignal): Promise<void> {
  const ms = time - Date.now();
  if (ms <= 0 || abort.aborted) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    abort.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
