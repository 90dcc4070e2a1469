import type { RunSignals, SignalOf } from '../signals.ts';
import { failureKind, type FailureKind } from './failure-kind.ts';
import { obstacle } from './obstacle.ts';
import { signalsOf } from './signals-of.ts';

export interface FailingRequest {
  readonly request: SignalOf<'request'>;
  /** null: answered, with a status of 400 or more. */
  readonly failed: FailureKind | null;
}

/** How long before the obstacle a failure may have stopped the citizen, besides what he waited, ms. */
const nearMs = 20_000;
const slackMs = 2_000;
const rolesThatMatter = new Set<string>(['portal', 'payment', 'identity', 'shared-data']);
/** A picture or a font that fails stops nobody; a style sheet or a script may. */
const resourcesThatMatter = new Set<string>(['document', 'script', 'stylesheet', 'fetch']);

/**
 * Requests that failed and mattered: in the failing stage, near the obstacle, at a host on the citizen's way.
 * Third parties never count. 401 and 404 of a background request are how many portals say "nobody signed in" and
 * "nothing stored", so they count only for documents and scripts.
 */
export function failingRequests(run: RunSignals): readonly FailingRequest[] {
  const stop = obstacle(run);
  if (stop === null) return [];
  const from = stop.at - (stop.waitedMs ?? 0) - nearMs;
  return signalsOf(run, 'request')
    .filter((request) => rolesThatMatter.has(request.role) && resourcesThatMatter.has(request.resource))
    .filter(
      (request) =>
        (request.stage ?? stop.stage) === stop.stage && request.at >= from && request.at <= stop.at + slackMs,
    )
    .map((request) => ({ request, failed: request.failure === null ? null : failureKind(request.failure) }))
    .filter(({ request, failed }) => {
      if (failed !== null) return failed !== 'aborted';
      const status = request.status ?? 0;
      return status >= 400 && !(request.resource === 'fetch' && (status === 401 || status === 404));
    });
}
