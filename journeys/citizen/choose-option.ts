/** Choosing from a list: native, or made of other elements. */
import { chooseFromOpened, type Choice, type ChoiceOutcome } from './choose-from-opened.ts';
import { selectNative } from './operate.ts';
import { isPrompt, placeOfAny } from './place-of.ts';
import type { SeenControl, Sight } from './sight.ts';
import type { Stage } from '../observations.ts';

export async function chooseOption(
  sight: Sight,
  control: SeenControl,
  choice: Choice,
  stage: Stage,
  words: string,
): Promise<ChoiceOutcome> {
  if (control.kind !== 'select') return chooseFromOpened(sight, control, choice, stage, words);
  const place = placeOfChoice(control.options, choice);
  if (place === -1) return control.options.every(isPrompt) ? 'empty' : 'not-offered';
  await selectNative(sight, control, place, stage, words);
  return 'chosen';
}

/** Place of what is chosen from a native list, -1: nothing is. */
export function placeOfChoice(options: readonly string[], { answers, orAny }: Choice): number {
  const answered = placeOfAny(answers, options);
  return answered === -1 && orAny !== 'never' ? options.findIndex((option) => !isPrompt(option)) : answered;
}
