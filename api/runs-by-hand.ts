/** Runs that somebody asks for: how often a portal bears it, the way into the queue, and where such a run is. */
import type { RunRequest } from '../journeys/run-request.ts';
import type { QueuePlace } from '../queue/queue-names.ts';
import type { RunQueue } from '../queue/run-queue.ts';
import { takeAllowance } from '../queue/take-allowance.ts';

/** Rejects when Redis does not answer. */
export interface RunsByHand {
  /** Counts one more. @returns 0: the portal may be tried; else after how long, ms */
  take(portalId: string): Promise<number>;
  /** Before all that wait. A run whose id is known stays as it is. */
  start(request: RunRequest): Promise<void>;
  stateOf: RunQueue<RunRequest>['stateOf'];
}

/** Whoever asks: a portal's citizens are to find it no slower for our doubts. Its own limits hold beside this. */
const mostAtOnePortal = 10;
const spanMs = 10 * 60_000;

export function runsByHand(place: QueuePlace, queue: RunQueue<RunRequest>): RunsByHand {
  return {
    take: (portalId) => takeAllowance(place, `by-hand-${portalId}`, mostAtOnePortal, spanMs),
    start: (request) => queue.add([{ runId: request.runId, payload: request, ahead: true }]),
    stateOf: (runId) => queue.stateOf(runId),
  };
}
