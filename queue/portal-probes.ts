import { ownKey, type QueuePlace } from './queue-names.ts';

/**
 * Leaves what the newest control probes of a portal found, for whoever counts it.
 *
 * @param keepMs it is forgotten after this: a probe that nobody repeats says nothing of now
 */
export async function leaveProbes(
  place: QueuePlace,
  portalId: string,
  probes: readonly unknown[],
  keepMs: number,
): Promise<void> {
  await place.redis.set(probesKey(place, portalId), JSON.stringify(probes), 'PX', keepMs);
}

/** What was left of these portals, as it was written; those of which nothing is known are left out. */
export async function newestProbes(
  place: QueuePlace,
  portalIds: readonly string[],
): Promise<ReadonlyMap<string, unknown>> {
  if (portalIds.length === 0) return new Map();
  const left = await place.redis.mget(portalIds.map((id) => probesKey(place, id)));
  return new Map(portalIds.flatMap((id, at) => (left[at] == null ? [] : [[id, JSON.parse(left[at])] as const])));
}

function probesKey(place: QueuePlace, portalId: string): string {
  return ownKey(place, 'probes', portalId);
}
