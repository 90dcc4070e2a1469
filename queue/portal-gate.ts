import { ownKey, type QueuePlace } from './queue-names.ts';

export interface PortalLimits {
  readonly runsPerMinute: number;
  readonly concurrentRuns: number;
}

export type GateAnswer =
  | { readonly entered: true; readonly leave: () => Promise<void> }
  | { readonly entered: false; readonly reason: 'stopped' | 'concurrency' | 'rate'; readonly retryAfterMs: number };

/**
 * Asks to make a run at a portal, over all workers at once: never more than its limits of concurrent runs and of runs begun in
 * any minute, and none while its traffic is stopped. BullMQ limits whole queues only, so the count is kept here, by one script.
 *
 * @param holdMs the place is given back after this even if the worker died, ms; longer than any run
 */
export async function enterPortal(
  place: QueuePlace,
  portalId: string,
  runId: string,
  limits: PortalLimits,
  holdMs = 600_000,
): Promise<GateAnswer> {
  const inside = ownKey(place, 'gate', portalId, 'inside');
  const answer = (await place.redis.eval(
    enterScript,
    4,
    stopKey(place, portalId),
    inside,
    ownKey(place, 'gate', portalId, 'begun'),
    pauseKey(place, portalId),
    runId,
    limits.concurrentRuns,
    limits.runsPerMinute,
    holdMs,
  )) as [string, number];
  const [state, retryAfterMs] = answer;
  if (state === 'entered') {
    const leave = async (): Promise<void> => {
      await place.redis.zrem(inside, runId);
    };
    return { entered: true, leave };
  }
  return { entered: false, reason: state as 'stopped' | 'concurrency' | 'rate', retryAfterMs };
}

/** Stops all traffic to a portal at once, over all workers, until `allowPortal`: no run begins, those under way end. */
export async function stopPortal(place: QueuePlace, portalId: string, reason: string): Promise<void> {
  await place.redis.set(stopKey(place, portalId), reason);
}

export async function allowPortal(place: QueuePlace, portalId: string): Promise<void> {
  await place.redis.del(stopKey(place, portalId));
}

/** The same until a moment known beforehand, apart from the switch: the end of a window does not undo a stop by hand. */
export async function pausePortal(place: QueuePlace, portalId: string, reason: string, until: Date): Promise<void> {
  await place.redis.set(pauseKey(place, portalId), reason, 'PXAT', until.getTime());
}

/** Ends pauses before their time; portals that have none stay as they are. */
export async function unpausePortals(place: QueuePlace, portalIds: readonly string[]): Promise<void> {
  if (portalIds.length > 0) await place.redis.del(portalIds.map((id) => pauseKey(place, id)));
}

/** Why a portal's traffic is stopped, by hand or for a time, or null when it is not. */
export async function portalStopped(place: QueuePlace, portalId: string): Promise<string | null> {
  return (await portalsStopped(place, [portalId])).get(portalId) ?? null;
}

/** The same of several at once, by portal; those that are not stopped are left out. */
export async function portalsStopped(
  place: QueuePlace,
  portalIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(portalIds)];
  if (ids.length === 0) return new Map();
  const answers = await place.redis.mget(ids.flatMap((id) => [stopKey(place, id), pauseKey(place, id)]));
  const reasons = ids.map((id, at) => [id, answers[2 * at] ?? answers[2 * at + 1] ?? null] as const);
  return new Map(reasons.filter((one): one is readonly [string, string] => one[1] !== null));
}

function stopKey(place: QueuePlace, portalId: string): string {
  return ownKey(place, 'gate', portalId, 'stopped');
}

function pauseKey(place: QueuePlace, portalId: string): string {
  return ownKey(place, 'gate', portalId, 'paused');
}

/*
 * KEYS stop switch, runs inside (score: when their place ends), runs begun (score: when), pause; ARGV run, concurrent, per minute, hold.
 * Redis' own clock, so that workers need not agree on the time. A rate below one a minute has a longer window.
 */
const enterScript = `
if redis.call('exists', KEYS[1], KEYS[4]) > 0 then return {'stopped', 15000} end
local t = redis.call('time')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
redis.call('zremrangebyscore', KEYS[2], '-inf', now)
local mine = redis.call('zscore', KEYS[2], ARGV[1])
if not mine and redis.call('zcard', KEYS[2]) >= tonumber(ARGV[2]) then return {'concurrency', 1000} end
local perMinute = tonumber(ARGV[3])
local window, allowed = 60000, math.floor(perMinute)
if allowed < 1 then window, allowed = math.floor(60000 / perMinute), 1 end
redis.call('zremrangebyscore', KEYS[3], '-inf', now - window)
if redis.call('zcard', KEYS[3]) >= allowed then
  local oldest = redis.call('zrange', KEYS[3], 0, 0, 'WITHSCORES')
  return {'rate', math.max(50, oldest[2] + window - now)}
end
redis.call('zadd', KEYS[2], now + tonumber(ARGV[4]), ARGV[1])
redis.call('pexpire', KEYS[2], ARGV[4])
redis.call('zadd', KEYS[3], now, ARGV[1] .. '@' .. now)
redis.call('pexpire', KEYS[3], window)
return {'entered', 0}
`;
