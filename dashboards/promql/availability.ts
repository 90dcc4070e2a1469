/** Availability, the same everywhere: ok / (ok + failed). Stopped runs and monitor faults are not in it. */
import { type Condition, divide, oneOf, type Query, when } from './query.ts';

/** Runs that count. */
export const chosenOutcomes: Condition = oneOf('ok', 'failed');

/** A share; nothing where nothing was tried, since nothing is known then. */
export const share = <L extends string>(part: Query<L>, whole: Query<NoInfer<L>>): Query<L> =>
  divide(part, when(whole, '>', 0));
