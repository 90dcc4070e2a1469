/** What a journey outside the queue is made with: the worker's own parts, put together for one portal. */
import { judge } from '../diagnosis/diagnose.ts';
import type { Service } from '../journeys/catalogue/service.ts';
import { bundleReadingScript } from '../journeys/citizen/bundle-reading-script.ts';
import type { PortalProfile } from '../journeys/portals/profile.ts';
import type { RunRequest } from '../journeys/run-request.ts';
import { travel } from '../journeys/travel.ts';
import packageJson from '../package.json' with { type: 'json' };
import { ArtifactKeeper } from '../worker/artifacts/artifact-keeper.ts';
import { FolderStore } from '../worker/artifacts/folder-store.ts';
import { neutralSites } from '../worker/neutral-sites.ts';
import { allObservers } from '../worker/observers/all-observers.ts';
import { personas } from '../worker/personas.ts';
import { copiesInMemory, robotsFiles } from '../worker/robots/robots-files.ts';
import type { RunJourneyDeps } from '../worker/run-journey-deps.ts';
import { journeySecrets, secretSource, secretValue } from '../worker/secrets.ts';
import { workerSettings } from '../worker/worker-settings.ts';

/** A journey that did not begin to end by then is a monitor fault, ms. */
const longestMs = 15 * 60_000;

export interface ByHand {
  readonly portal: PortalProfile;
  /** Variables of the process, with those of the sandbox where it is visited. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly dataFolder: string;
  readonly pool: RunJourneyDeps['pool'];
  readonly abort: AbortSignal;
  /** Which of the test citizens travels, where several do at once. */
  readonly citizen?: number;
}

/** @throws ConfigurationError for a setting or a secret that cannot be used */
export async function depsByHand({
  portal,
  env,
  dataFolder,
  pool,
  abort,
  citizen = 0,
}: ByHand): Promise<Omit<RunJourneyDeps, 'service'>> {
  const settings = workerSettings(env);
  const secrets = secretSource(env);
  const everyone = personas(new Date());
  const persona = everyone[citizen % everyone.length];
  if (!persona) throw new Error('There are no test citizens.');
  const header = portal.captchaBypass;
  return {
    pool,
    travel,
    judge,
    persona,
    secrets: journeySecrets(portal, persona, secrets),
    readingScript: await bundleReadingScript(),
    observers: allObservers,
    artifacts: new ArtifactKeeper(new FolderStore(dataFolder)),
    dataFolder,
    signature: { version: packageJson.version, contact: settings.contact },
    portalHeader: header ? { name: header.header, value: secretValue(header.value, portal, secrets) } : null,
    accessProxy: settings.accessProxy,
    controlResolver: settings.controlResolver,
    neutralUrls: settings.neutralUrls ?? (portal.sandbox ? [] : neutralSites),
    attempt: 1,
    trace: 'every-page',
    pictures: true,
    robots: robotsFiles(copiesInMemory()),
    abort,
  };
}

export function requestByHand(
  service: Service,
  portal: PortalProfile,
  { device, network, confirm }: { readonly device: string; readonly network: string; readonly confirm: boolean },
): RunRequest {
  const now = Date.now();
  return {
    version: 1,
    runId: `${service.id}--${portal.id}--${device}--${network}--by-hand-${now}`,
    service: service.id,
    portal,
    device,
    network,
    scheduledAt: new Date(now).toISOString(),
    expiresAt: new Date(now + longestMs).toISOString(),
    confirm,
  };
}
