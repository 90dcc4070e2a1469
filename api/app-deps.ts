/** What the routes may use. */
import type { Service } from '../journeys/catalogue/service.ts';
import type { PortalProfile } from '../journeys/portals/profile.ts';
import type { queueFamilies } from '../metrics/queue-families.ts';
import type { Metrics } from '../metrics/registry.ts';
import type { runFamilies } from '../metrics/run-families.ts';
import type { Database } from '../results/open-database.ts';
import type { Events } from './events.ts';
import type { PortalSwitch } from './portal-switch.ts';

export interface QueueFigures {
  /** Jobs by queue and state. */
  readonly jobs: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly workers: number;
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
  /** Who knows it may use the switch; undefined: nobody may. */
  readonly adminToken: string | undefined;
  /** Traces and signals lie in here, and nothing else is served from disk. */
  readonly artifactFolder: string;
  readonly clock: () => Date;
  /** Told of errors that are our own fault. */
  readonly logError: (error: unknown) => void;
}
