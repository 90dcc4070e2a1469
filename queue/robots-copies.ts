import { ownKey, type QueuePlace } from './queue-names.ts';

/** What an origin's robots.txt said, and when it was read, ms since 1970. */
export interface KeptRobots {
  readonly text: string;
  readonly readAt: number;
}

/**
 * Copies of robots.txt shared by all workers, so that a portal is asked once and not once a worker.
 *
 * @param keepMs a copy is forgotten after this
 */
export function robotsCopies(place: QueuePlace, keepMs: number) {
  const keyOf = (origin: string): string => ownKey(place, 'robots', origin);
  return {
    async read(origin: string): Promise<KeptRobots | null> {
      const kept = await place.redis.get(keyOf(origin));
      return kept === null ? null : (JSON.parse(kept) as KeptRobots);
    },
    async keep(origin: string, copy: KeptRobots): Promise<void> {
      await place.redis.set(keyOf(origin), JSON.stringify(copy), 'PX', keepMs);
    },
  };
}
