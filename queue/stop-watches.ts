import { portalsStopped } from './portal-gate.ts';
import type { QueuePlace } from './queue-names.ts';

export interface StopWatch {
  /** Aborted soon after the portal's traffic was stopped; its reason is what `explain` makes of the operator's words. */
  readonly stopped: AbortSignal;
  end(): void;
}

interface Watching {
  readonly portalId: string;
  readonly stop: (reason: string) => void;
}

/**
 * Watches the switches of all portals that a worker is at, by one question for all its runs: a question a run cost 3 % of the
 * worker's own processor time. It asks again and again rather than subscribe: a message that is missed while Redis is away would be a
 * run that goes on.
 */
export class StopWatches {
  readonly #place: QueuePlace;
  readonly #everyMs: number;
  readonly #watching = new Set<Watching>();
  #timer: NodeJS.Timeout | null = null;

  constructor(place: QueuePlace, everyMs = 400) {
    this.#place = place;
    this.#everyMs = everyMs;
  }

  /** Watches during a run; asks nobody when no run is under way. */
  watch(portalId: string, explain: (reason: string) => Error): StopWatch {
    const stopped = new AbortController();
    const watching: Watching = { portalId, stop: (reason) => stopped.abort(explain(reason)) };
    this.#watching.add(watching);
    this.#timer ??= setInterval(() => void this.#look().catch(() => undefined), this.#everyMs).unref(); // Redis is away: the next look tells
    return {
      stopped: stopped.signal,
      end: () => this.#forget(watching),
    };
  }

  async #look(): Promise<void> {
    const reasons = await portalsStopped(
      this.#place,
      [...this.#watching].map(({ portalId }) => portalId),
    );
    for (const watching of this.#watching) {
      const reason = reasons.get(watching.portalId);
      if (reason === undefined) continue;
      this.#forget(watching);
      watching.stop(reason);
    }
  }

  #forget(watching: Watching): void {
    this.#watching.delete(watching);
    if (this.#watching.size > 0 || this.#timer === null) return;
    clearInterval(this.#timer);
    this.#timer = null;
  }
}
