import type { RunSignals, SignalOf } from '../signals.ts';
import { failureKind, type FailureKind } from './failure-kind.ts';
import { obstacle } from './obstacle.ts';

export interface DecisiveNavigation {
  readonly request: SignalOf<'request'>;
  /** null: it was answered. */
  readonly failed: FailureKind | null;
}

/** How long after the obstacle a page may still be noted: the journey writes first, the network is read after, ms. */
const slackMs = 2_000;

/**
 * The last document of the top frame in the failing stage, which is what the citizen was waiting for, and how it ended.
 * A navigation that the browser dropped itself decides only where there is no other.
 */
export function decisiveNavigation(run: RunSignals): DecisiveNavigation | null {
  const stop = obstacle(run);
  if (stop === null) return null;
  const navigations = run.signals
    .filter((signal) => signal.kind === 'request')
    .filter(
      (request) =>
        request.navigation && (request.stage ?? stop.stage) === stop.stage && request.at <= stop.at + slackMs,
    )
    .map((request) => ({ request, failed: request.failure === null ? null : failureKind(request.failure) }))
    .sort((one, other) => one.request.at - other.request.at);
  return navigations.findLast(({ failed }) => failed !== 'aborted') ?? navigations.at(-1) ?? null;
}
