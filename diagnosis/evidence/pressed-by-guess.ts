import type { RunSignals } from '../signals.ts';
import { obstacle } from './obstacle.ts';
import { signalsOf } from './signals-of.ts';

/** Words that the journey knows score more than this; the only button of a page, pressed for want of any such, less. */
const known = 0.5;

/** The last button of the failing stage that was pressed only because there was no other; null: none was. */
export function pressedByGuess(run: RunSignals): { readonly lookedFor: string | null; readonly chosen: string } | null {
  const stop = obstacle(run);
  if (stop === null) return null;
  const guess = signalsOf(run, 'step').findLast(
    ({ stage, outcome, chosen, score }) =>
      stage === stop.stage && outcome === 'done' && chosen !== null && score !== null && score < known,
  );
  return guess === undefined ? null : { lookedFor: guess.lookedFor, chosen: guess.chosen ?? '' };
}
