import { ownKey, type QueuePlace } from './queue-names.ts';

/**
 * Counts one more of something that may be done so often in a span of time, over all processes. The span begins with the first.
 *
 * @returns 0: it may be done. Else after how long it may be tried again, ms
 */
export async function takeAllowance(place: QueuePlace, what: string, most: number, spanMs: number): Promise<number> {
  const key = ownKey(place, 'allowance', what);
  const answers = await place.redis.multi().set(key, 0, 'PX', spanMs, 'NX').incr(key).pttl(key).exec();
  const [, taken, leftMs] = (answers ?? []).map(([, answer]) => Number(answer));
  if (taken === undefined || leftMs === undefined) throw new Error('Redis did not count.');
  return taken <= most ? 0 : Math.max(1, leftMs);
}
