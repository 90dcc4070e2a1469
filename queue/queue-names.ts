import type { Telemetry } from 'bullmq';
import type { RedisConnection } from './connect-redis.ts';

/** Names of the BullMQ queues, as operators see them in Redis: `<prefix>:<name>:…`. */
export const queueNames = { runs: 'runs', results: 'results', ticks: 'ticks', notices: 'notices' } as const;

export const defaultPrefix = 'congdan';

/** Where queues live: a connection, and a prefix that keeps several installations (or tests) in one Redis apart. */
export interface QueuePlace {
  readonly redis: RedisConnection;
  readonly prefix?: string;
  /** Who takes traces of what travels; absent: nobody. */
  readonly telemetry?: Telemetry;
}

/** Connection options as every BullMQ object of this folder takes them. */
export function bullmqOptions({ telemetry, ...place }: QueuePlace) {
  return { connection: place.redis, prefix: prefixOf(place), ...(telemetry ? { telemetry } : {}) };
}

/** A key of our own beside BullMQ's; it cannot meet one of theirs because no queue is called `own`. */
export function ownKey(place: QueuePlace, ...parts: readonly string[]): string {
  return [prefixOf(place), 'own', ...parts].join(':');
}

/** BullMQ refuses ids with colons; said here in our words, before anything is queued. */
export function assertJobId(runId: string): void {
  if (runId === '' || runId.includes(':')) {
    throw new Error(`Run id "${runId}" cannot be queued: it must not be empty or hold ":", use "-" instead.`);
  }
}

function prefixOf(place: QueuePlace): string {
  return place.prefix ?? defaultPrefix;
}
