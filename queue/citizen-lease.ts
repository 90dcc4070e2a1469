import { ownKey, type QueuePlace } from './queue-names.ts';

export interface CitizenLease {
  readonly citizenId: string;
  /** Aborted when the lease could not be kept: another run may be using the same citizen. */
  readonly lost: AbortSignal;
  release(): Promise<void>;
}

/**
 * Takes one of the candidates for a run, so that no two runs act as the same citizen at once: a portal that signs the first one
 * out when the second signs in would look like a portal that loses sessions. Renewed until released; ends by itself when
 * the process dies.
 *
 * @param candidates citizen ids, in order of preference
 * @param ttlMs how long a dead worker keeps the citizen
 * @returns null when all are taken
 */
export async function leaseCitizen(
  place: QueuePlace,
  candidates: readonly string[],
  runId: string,
  ttlMs = 20_000,
): Promise<CitizenLease | null> {
  for (const citizenId of candidates) {
    const key = ownKey(place, 'citizen', citizenId);
    const taken = await place.redis.set(key, runId, 'PX', ttlMs, 'NX');
    if (taken === null) continue;
    const lost = new AbortController();
    const renewal = setInterval(() => {
      void place.redis.eval(renewScript, 1, key, runId, ttlMs).then(
        (kept) => {
          if (kept === 0) lost.abort(new Error(`the lease of citizen ${citizenId} was lost`));
        },
        () => undefined,
      ); // Redis is away: the next renewal tells
    }, ttlMs / 3);
    renewal.unref();
    return {
      citizenId,
      lost: lost.signal,
      release: async () => {
        clearInterval(renewal);
        await place.redis.eval(releaseScript, 1, key, runId);
      },
    };
  }
  return null;
}

// Only the owner may renew or release: a lease that ran out may belong to another run by now.
const renewScript = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('pexpire', KEYS[1], ARGV[2]) end return 0`;
const releaseScript = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0`;
