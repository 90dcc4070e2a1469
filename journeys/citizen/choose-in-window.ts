/** Choosing in a window that a field opened: a list of offices, a tree, a table with "Chọn" in each row. */
import type { Answer } from '../personas/persona.ts';
import { isClickable } from './find-action.ts';
import { bestLikeness } from './likeness.ts';
import { click } from './operate.ts';
import { placeOf } from './place-of.ts';
import type { SeenControl, Sight } from './sight.ts';
import { actions, ledAstray } from './wording.ts';
import type { Stage } from '../observations.ts';

/** Windows that lead to another (province, then commune) before they close. */
const mostClicks = 4;

/** Clicks what says one of the answers, else the first thing to choose, until the window closes. Returns whether it did. */
export async function chooseInWindow(
  sight: Sight,
  answers: readonly Answer[],
  stage: Stage,
  words: string,
): Promise<boolean> {
  const window = sight.page();
  for (let clicks = 0; clicks < mostClicks && !window.isClosed() && sight.page() === window; clicks += 1) {
    const seen = await sight.read();
    if (sight.page() !== window) break;
    const choices = seen.controls.filter(
      (control) => isClickable(control) && bestLikeness(control.name, ledAstray) < 0.9,
    );
    const choice = bestOf(choices, answers);
    if (!choice) return false;
    try {
      await click(sight, choice, stage, words);
    } catch (error) {
      // The window closes under the click that chooses.
      if (!window.isClosed()) throw error;
    }
    await sight.settle();
  }
  return window.isClosed() || sight.page() !== window;
}

function bestOf(choices: readonly SeenControl[], answers: readonly Answer[]): SeenControl | undefined {
  for (const answer of answers) {
    const named = choices[placeOf(answer, choices.map(({ name }) => name))]; // prettier-ignore
    if (named) return named;
    const inLine = choices.find(({ lines }) => placeOf(answer, lines) !== -1);
    if (inLine) return inLine;
    const inRow = choices[placeOf(answer, choices.map(({ row }) => row.split('|')[0] ?? ''))]; // prettier-ignore
    if (inRow) return inRow;
  }
  const choosing = [...actions.choose, ...actions.confirm];
  return (
    choices.find(({ name, lines }) => [name, ...lines].some((words) => bestLikeness(words, choosing) >= 0.9)) ??
    choices[0]
  );
}
