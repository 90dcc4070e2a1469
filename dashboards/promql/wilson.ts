/**
 * Wilson's score interval of a share, in PromQL; results/wilson.ts has the source. Without it a province with ten runs
 * would stand above one with ten thousand by luck. With a of n runs well, multiplied out so that it stays short:
 *
 *     (a + z²/2 ± z·√(a(n-a)/n + z²/4)) / (n + z²)
 */
import { calculate, divide, minus, plus, type Query, squareRoot, times } from './query.ts';

const z = 1.96;
const square = Number((z * z).toFixed(6));

/** @returns the lower and upper end of the 95 % interval of `successes / trials` */
export function wilson<L extends string>(
  successes: Query<L>,
  trials: Query<NoInfer<L>>,
): { readonly low: Query<L>; readonly high: Query<L> } {
  const centre = calculate(successes, '+', square / 2);
  const variance = divide(times(successes, minus(trials, successes)), trials);
  const half = calculate(squareRoot(calculate(variance, '+', square / 4)), '*', z);
  const scale = calculate(trials, '+', square);
  return { low: divide(minus(centre, half), scale), high: divide(plus(centre, half), scale) };
}
