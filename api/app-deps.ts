/** What the routes may use. */
import type { S3Bucket } from '../artifacts/s3-bucket.ts';
import type { Service } from '../journeys/catalogue/service.ts';
import type { PortalProfile } from '../journeys/portals/profile.ts';
import type { WorkerState } from '../queue/heartbeat.ts';
import type { queueFamilies } from '../metrics/queue-families.ts';
import type { Metrics } from '../metrics/registry.ts';
import type { runFamilies } from '../metrics/run-families.ts';
import type { Database } from '../results/open-database.ts';
import type { AccessSettings } from './access/access-settings.ts';
import type { IdentityProvider } from './access/identity-provider.ts';
import type { Events } from './events.ts';
import type { Notifier } from './notifier.ts';
import type { RunsByHand } from './runs-by-hand.ts';

export interface QueueFigures {
  /** Jobs by queue and state. */
  readonly jobs: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly workers: number;
  /** The same workers, as they say of themselves. */
  readonly workerStates: readonly WorkerState[];
  /** What the workers' newest control probes found, by portal, as they wrote it. */
  readonly probes: ReadonlyMap<string, unknown>;
}

/** The switch that stops a portal's traffic; it lies where the workers look. Rejects when that does not answer. */
export interface PortalSwitch {
  /** Why it is stopped ('' where nobody said), or null when it is not. */
  stopped(portalId: string): Promise<string | null>;
  stop(portalId: string, reason: string): Promise<void>;
  resume(portalId: string): Promise<void>;
}

export interface AppDeps {
  readonly database: Database;
  readonly metrics: Metrics<typeof runFamilies & typeof queueFamilies>;
  readonly events: Events;
  readonly services: readonly Service[];
  readonly portals: readonly PortalProfile[];
  /** Asks Redis; fails when it does not answer. */
  readonly askQueue: () => Promise<QueueFigures>;
  readonly traffic: PortalSwitch;
  readonly runsByHand: RunsByHand;
  /** How people and programs get in. */
  readonly access: AccessSettings;
  /** The identity provider, where one is set up. */
  readonly provider: IdentityProvider | undefined;
  /** Traces and signals lie in here, and nothing else is served from disk. */
  readonly artifactFolder: string;
  /** Of the key that signs evidence packs; made at its first use. */
  readonly evidenceKeyFile: string;
  /** Where remote workers bring theirs; null: there is none. */
  readonly bucket: Pick<S3Bucket, 'get'> | null;
  /** Tells others what became of failures. */
  readonly notifier: Pick<Notifier, 'reviewChanged'>;
  readonly clock: () => Date;
  /** Told of errors that are our own fault. */
  readonly logError: (error: unknown) => void;
}
