import { QueueEvents } from 'bullmq';
import { bullmqOptions, queueNames, type QueuePlace } from './queue-names.ts';

export type RunEvent<Result> =
  | { readonly kind: 'waiting' | 'active' | 'stalled'; readonly runId: string }
  | { readonly kind: 'progress'; readonly runId: string; readonly progress: Readonly<Record<string, string | number>> }
  | { readonly kind: 'completed'; readonly runId: string; readonly result: Result }
  | { readonly kind: 'failed'; readonly runId: string; readonly reason: string };

/**
 * Tells every watcher, in any process, what happens to runs from now on. For display only: events may be missed
 * while Redis is away, results never are (they travel in their own queue).
 */
export class RunEvents<Result> {
  readonly #events: QueueEvents;

  constructor(place: QueuePlace, watch: (event: RunEvent<Result>) => void) {
    this.#events = new QueueEvents(queueNames.runs, bullmqOptions(place));
    this.#events.on('error', () => undefined); // it reconnects by itself
    this.#events.on('waiting', ({ jobId }) => watch({ kind: 'waiting', runId: jobId }));
    this.#events.on('active', ({ jobId }) => watch({ kind: 'active', runId: jobId }));
    this.#events.on('stalled', ({ jobId }) => watch({ kind: 'stalled', runId: jobId }));
    this.#events.on('progress', ({ jobId, data }) =>
      watch({ kind: 'progress', runId: jobId, progress: data as Readonly<Record<string, string | number>> }),
    );
    this.#events.on('completed', ({ jobId, returnvalue }) =>
      watch({ kind: 'completed', runId: jobId, result: returnvalue as Result }),
    );
    this.#events.on('failed', ({ jobId, failedReason }) =>
      watch({ kind: 'failed', runId: jobId, reason: failedReason }),
    );
  }

  /** Resolves when events arrive; runs added before are not told of. */
  async ready(): Promise<void> {
    await this.#events.waitUntilReady();
  }

  async close(): Promise<void> {
    await this.#events.close();
  }
}
