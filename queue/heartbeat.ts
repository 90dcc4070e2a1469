import { ownKey, type QueuePlace } from './queue-names.ts';

/** What a worker says of itself every few seconds. */
export interface WorkerState {
  readonly id: string;
  /** Province and access network it measures from, e.g. `48-vnpt`; `local` where nobody said. */
  readonly place: string;
  readonly version: string;
  readonly concurrency: number;
  readonly running: readonly string[];
  readonly startedAt: string;
  /** Why it takes no runs at present; null: it takes them. */
  readonly setAside: { readonly reason: string; readonly words: string; readonly since: string } | null;
}

export interface SeenWorker extends WorkerState {
  /** ms since 1970 */
  readonly seenAt: number;
}

/** Announces a worker until stopped; it disappears from the list `ttlMs` after it died. */
export class Heartbeat {
  readonly #place: QueuePlace;
  readonly #state: () => WorkerState;
  readonly #ttlMs: number;
  readonly #timer: NodeJS.Timeout;

  constructor(place: QueuePlace, state: () => WorkerState, everyMs = 5_000) {
    this.#place = place;
    this.#state = state;
    this.#ttlMs = everyMs * 4;
    this.#timer = setInterval(() => void this.beat().catch(() => undefined), everyMs); // a missed beat shows as one
  }

  async beat(): Promise<void> {
    const state = this.#state();
    const seen: SeenWorker = { ...state, seenAt: Date.now() };
    await this.#place.redis.set(workerKey(this.#place, state.id), JSON.stringify(seen), 'PX', this.#ttlMs);
    await this.#place.redis.sadd(ownKey(this.#place, 'workers'), state.id);
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#place.redis.del(workerKey(this.#place, this.#state().id));
    await this.#place.redis.srem(ownKey(this.#place, 'workers'), this.#state().id);
  }
}

/** The workers heard of lately. */
export async function liveWorkers(place: QueuePlace): Promise<readonly SeenWorker[]> {
  const ids = await place.redis.smembers(ownKey(place, 'workers'));
  if (ids.length === 0) return [];
  const states = await place.redis.mget(ids.map((id) => workerKey(place, id)));
  const gone = ids.filter((_, at) => states[at] === null);
  if (gone.length > 0) await place.redis.srem(ownKey(place, 'workers'), ...gone);
  return states.flatMap((state) => (state === null ? [] : [JSON.parse(state) as SeenWorker]));
}

function workerKey(place: QueuePlace, id: string): string {
  return ownKey(place, 'worker', id);
}
