/** How often runs fail while nothing is broken: as a whole, and with each factor. */
import { type Factor, factorKey, factorKinds } from './factor.ts';
import { type Circumstances, factorIds } from './run-facts.ts';

export interface Backgrounds {
  /** Failure rate of the whole, 0 to 1. */
  readonly whole: number;
  /** By `factorKey`. A factor that is not in it is thought to be like the whole. */
  readonly factors: ReadonlyMap<string, FactorBackground>;
}

export interface FactorBackground {
  /** How many times as often as the whole a run fails for having this factor, all its other factors being allowed for. */
  readonly times: number;
  /** Runs that this was learned from. */
  readonly runs: number;
}

/** Nothing is known: what a healthy country was seen to fail in. */
export const noHistory: Backgrounds = { whole: 0.015, factors: new Map() };

/** The rate with which a run of these circumstances usually fails, 0 to 1: the whole's, times what each factor makes of it. */
export function usualRate(backgrounds: Backgrounds, circumstances: Circumstances): number {
  const factors = factorKinds.flatMap((kind) => factorIds(circumstances, kind).map((id) => ({ kind, id })));
  return healthyRate(factors.reduce((rate, factor) => rate * timesUsual(backgrounds, factor), backgrounds.whole));
}

/** How many times as often as the whole a run fails for having this factor. */
export function timesUsual({ factors }: Backgrounds, factor: Factor): number {
  return factors.get(factorKey(factor))?.times ?? 1;
}

/** How many runs the background of a factor was learned from; 0: nothing is known of it. */
export function runsBefore({ factors }: Backgrounds, factor: Factor): number {
  return factors.get(factorKey(factor))?.runs ?? 0;
}

const leastUsual = 0.0005;
const mostUsual = 0.2;

/** A rate within bounds: nobody fails never, and what fails more often than 20 % is not healthy, however long it has done so. */
export function healthyRate(rate: number): number {
  return Math.min(mostUsual, Math.max(leastUsual, rate));
}
