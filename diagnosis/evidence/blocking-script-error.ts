import type { HostRole, RunSignals, SignalOf } from '../signals.ts';
import { obstacle } from './obstacle.ts';
import { missingWebFeature } from './web-features.ts';
import { signalsOf } from './signals-of.ts';

export interface BlockingScriptError {
  readonly error: SignalOf<'page-error'>;
  /** The web-platform feature that the browser lacks; null: the script itself is wrong. */
  readonly missingFeature: string | null;
}

const slackMs = 2_000;
/** A script that fails long before stopped nobody: the citizen went on. */
const nearMs = 30_000;
/** What browsers throw when a request of a script got no answer: the request tells why, the script is not to blame. */
const requestFailed = /^(?:TypeError: )?(?:Failed to fetch|NetworkError when attempting to fetch|Load failed)/;
/** Who did so much after it was not stopped by it. */
const stepsAfter = 3;
const ours = new Set<HostRole | null>(['portal', 'payment', 'identity', null]);

/**
 * The first uncaught error of the pages' own scripts in the failing stage near the obstacle. Counters, chat windows and
 * other third parties fail all the time and stop nobody. The first, because later ones follow from it; one that names a
 * missing feature comes before one that does not.
 */
export function blockingScriptError(run: RunSignals): BlockingScriptError | null {
  const stop = obstacle(run);
  if (stop === null) return null;
  const errors = signalsOf(run, 'page-error')
    .filter((error) => ours.has(error.role) && (error.stage ?? stop.stage) === stop.stage)
    .filter(
      (error) =>
        signalsOf(run, 'step').filter(({ at, outcome }) => outcome === 'done' && at > error.at).length < stepsAfter,
    )
    .filter((error) => !requestFailed.test(`${error.name}: ${error.message}`))
    .filter((error) => error.at <= stop.at + slackMs && error.at >= stop.at - (stop.waitedMs ?? 0) - nearMs)
    .map((error) => ({ error, missingFeature: missingWebFeature(`${error.name}: ${error.message}`) }));
  return errors.find(({ missingFeature }) => missingFeature !== null) ?? errors[0] ?? null;
}
