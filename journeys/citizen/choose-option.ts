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
  const first = control.options.findIndex((option) => !isPrompt(option));
  if (first === -1) return 'empty';
  const answered = placeOfAny(choice.answers, control.options);
  const place = answered === -1 && choice.orAny !== 'never' ? first : answered;
  if (place === -1) return 'not-offered';
  await selectNative(sight, control, place, stage, words);
  return 'chosen';
}
