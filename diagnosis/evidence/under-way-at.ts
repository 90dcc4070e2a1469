import type { SignalOf } from '../signals.ts';

/** The journey tells what stopped it first; what came over the network just before is written a moment later, ms. */
const slackMs = 2_000;

/**
 * Whether a request had been sent when the citizen was stopped. Not whether it was noted by then: one that never ended is
 * noted when the run does, on a page that hangs seconds later.
 */
export function underWayAt(stop: SignalOf<'obstacle'>, request: SignalOf<'request'>): boolean {
  return request.at - (request.durationMs ?? 0) <= stop.at + slackMs;
}
