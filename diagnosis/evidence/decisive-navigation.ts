import type { RunSignals, SignalOf } from '../signals.ts';
import { failureKind, type FailureKind } from './failure-kind.ts';
import { obstacle } from './obstacle.ts';
import { underWayAt } from './under-way-at.ts';
import { signalsOf } from './signals-of.ts';

export interface DecisiveNavigation {
  readonly request: SignalOf<'request'>;
  /** null: it was answered. */
  readonly failed: FailureKind | null;
}

/**
 * The last document of the top frame in the failing stage, which is what the citizen was waiting for, and how it ended.
 * A navigation that the browser dropped itself decides only where there is no other.
 */
export function decisiveNavigation(run: RunSignals): DecisiveNavigation | null {
  const stop = obstacle(run);
  if (stop === null) return null;
  const navigations = signalsOf(run, 'request')
    .filter(
      (request) => request.navigation && (request.stage ?? stop.stage) === stop.stage && underWayAt(stop, request),
    )
    .map((request) => ({ request, failed: request.failure === null ? null : failureKind(request.failure) }))
    .sort((one, other) => one.request.at - other.request.at);
  return navigations.findLast(({ failed }) => failed !== 'aborted') ?? navigations.at(-1) ?? null;
}
