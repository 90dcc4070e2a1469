import type { RunSignals } from '../signals.ts';
import { obstacle } from './obstacle.ts';
import { signalsOf } from './signals-of.ts';

/** Words that the journey knows score more than this; the only button of a page, pressed for want of any such, less. */
const known = 0.5;

/**
 * The last button of the failing stage that was pressed only because there was no other; null: none was. One that led to more
 * questions when it was pressed before is known from then on: "Lưu và mở phần tiếp" below each part of a form.
 */
export function pressedByGuess(run: RunSignals): { readonly lookedFor: string | null; readonly chosen: string } | null {
  const stop = obstacle(run);
  if (stop === null) return null;
  const lastAsked = signalsOf(run, 'field').at(-1)?.at ?? 0;
  const guesses = signalsOf(run, 'step').filter(
    ({ stage, outcome, chosen, score }) =>
      stage === stop.stage && outcome === 'done' && chosen !== null && score !== null && score < known,
  );
  const ledOn = new Set(guesses.filter(({ at }) => at < lastAsked).map(({ chosen }) => chosen));
  const guess = guesses.findLast(({ chosen }) => !ledOn.has(chosen));
  return guess === undefined ? null : { lookedFor: guess.lookedFor, chosen: guess.chosen ?? '' };
}
