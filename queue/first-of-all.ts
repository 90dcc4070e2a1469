/** Something that one process of all should do now and then. */
import { ownKey, type QueuePlace } from './queue-names.ts';

/**
 * Whether this process is the first to ask within the span: for all others, and for itself, the answer is no until the
 * span is over. When it dies another one is first next time. SET NX PX: https://redis.io/docs/latest/commands/set/
 */
export async function firstOfAll(place: QueuePlace, what: string, spanMs: number): Promise<boolean> {
  return (await place.redis.set(ownKey(place, 'first', what), '1', 'PX', Math.ceil(spanMs), 'NX')) !== null;
}
