/** Choosing from a list: native, or made of other elements and drawn anywhere on the page once it opens. */
import type { Answer } from '../personas/persona.ts';
import { bestLikeness } from './likeness.ts';
import { click, press, selectNative } from './operate.ts';
import type { SeenControl, Sight } from './sight.ts';
import type { Stage } from '../observations.ts';

/** A choice this like the answer is the answer; the next best would be another choice. */
const leastLikeness = 0.72;
/** How long an opened list may take to show its choices, ms: remote lists load after the click. */
const listMs = 4_000;

export type ChoiceOutcome = 'chosen' | 'not-offered' | 'empty';

/** A first entry that says "choose" is no choice. */
export function isPrompt(option: string): boolean {
  return option === '' || /^(?:[-—–.\s]*|\W*(?:chọn|vui lòng chọn|select|choose|tất cả|đang tải)\b.*)$/iu.test(option);
}

/** Place of the option that says the answer, or -1. */
export function placeOf(answer: Answer, options: readonly string[]): number {
  const wanted = [answer.text, ...(answer.alternatives ?? [])];
  let best = -1;
  let bestScore = leastLikeness;
  for (const [place, option] of options.entries()) {
    if (isPrompt(option)) continue;
    const score = bestLikeness(option, wanted);
    if (score > bestScore) {
      best = place;
      bestScore = score;
    }
  }
  return best;
}

/** Chooses the answer; with no answer the first real choice, as a citizen does whom the question does not concern. */
export async function chooseOption(
  sight: Sight,
  control: SeenControl,
  answer: Answer | null,
  stage: Stage,
  words: string,
): Promise<ChoiceOutcome> {
  if (control.kind === 'select') {
    const real = control.options.findIndex((option) => !isPrompt(option));
    if (real === -1) return 'empty';
    const place = answer ? placeOf(answer, control.options) : real;
    if (place === -1) return 'not-offered';
    await selectNative(sight, control, place, stage, words);
    return 'chosen';
  }
  return chooseFromWidget(sight, control, answer, stage, words);
}

async function chooseFromWidget(
  sight: Sight,
  control: SeenControl,
  answer: Answer | null,
  stage: Stage,
  words: string,
): Promise<ChoiceOutcome> {
  const frame = control.frame;
  await sight.inPage(frame, (reader) => reader.remember());
  await click(sight, control, stage, words);
  const until = Math.min(Date.now() + listMs, sight.deadline());
  let typed = false;
  let offered = 0;
  while (Date.now() < until) {
    const choices = (await sight.inPage(frame, (reader) => reader.newTexts())).filter(({ text }) => !isPrompt(text));
    offered = Math.max(offered, choices.length);
    const place = answer
      ? placeOf(
          answer,
          choices.map(({ text }) => text),
        )
      : 0;
    const choice = choices[place];
    if (choice) {
      const element = await sight.element({ frame, ref: choice.ref });
      await element.click({ timeout: 3_000 }).catch(() => element.dispatchEvent('click'));
      return 'chosen';
    }
    // The search box of the list takes the answer; a long list shows only its beginning until then.
    if (answer && !typed && (await sight.inPage(frame, (reader) => reader.focusTakesText()))) {
      typed = true;
      await sight.page().keyboard.type(answer.text);
    }
    await sight.settle();
  }
  await press(sight, 'Escape');
  return offered === 0 ? 'empty' : 'not-offered';
}
