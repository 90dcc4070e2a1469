/** Choosing from a list: native, or made of other elements and drawn anywhere on the page once it opens. */
import type { Answer } from '../personas/persona.ts';
import { chooseInWindow } from './choose-in-window.ts';
import { folded } from './fold.ts';
import { isPrompt, placeOf } from './place-of.ts';
import { click, clickAt, press, selectNative } from './operate.ts';
import type { SeenControl, Sight } from './sight.ts';
import type { Stage } from '../observations.ts';

/** How long an opened list may take to show its choices, ms: remote lists load after the click. */
const listMs = 4_000;

export type ChoiceOutcome = 'chosen' | 'not-offered' | 'empty';

export interface Choice {
  /** The first of them that is offered is chosen. */
  readonly answers: readonly Answer[];
  /** Something must be chosen: failing the answers, what is offered first, as a citizen does whom it does not concern. */
  readonly orAny: boolean;
}

/** Chooses from a list. */
export async function chooseOption(
  sight: Sight,
  control: SeenControl,
  choice: Choice,
  stage: Stage,
  words: string,
): Promise<ChoiceOutcome> {
  if (control.kind !== 'select') return chooseFromWidget(sight, control, choice, stage, words);
  if (!control.options.some((option) => !isPrompt(option))) return 'empty';
  const place = placeOfAny(choice, control.options, true);
  if (place === -1) return 'not-offered';
  await selectNative(sight, control, place, stage, words);
  return 'chosen';
}

/** Place of the option to take; `complete`: these are all that there are, so that any may be taken. */
function placeOfAny({ answers, orAny }: Choice, options: readonly string[], complete: boolean): number {
  for (const answer of answers) {
    const place = placeOf(answer, options);
    if (place !== -1) return place;
  }
  return orAny && (complete || answers.length === 0) ? options.findIndex((option) => !isPrompt(option)) : -1;
}

/** Failing the answers, the first that surely is a choice. */
function anyOf<Offered extends { readonly text: string; readonly inList: boolean }>(
  { orAny }: Choice,
  choices: readonly Offered[],
): Offered | undefined {
  return orAny ? choices.find(({ text, inList }) => inList && !isPrompt(text)) : undefined;
}

/**
 * For so long only what opens over the page is taken for a list, ms; then also what is new in its flow. The field that was left
 * may draw its own choice only now: "Việt Nam" of the mother's nationality, when the father's list is opened.
 */
const inFlowMs = 700;
/** How long a list may take to fold away once something was chosen, ms. One for several choices stays. */
const foldAwayMs = 600;

/** Waits until the list is gone: while it folds away it lies over the next field, and its choice appears late. */
async function closed(sight: Sight, control: SeenControl, ref: number): Promise<void> {
  const until = Date.now() + foldAwayMs;
  do await sight.settle();
  while (
    Date.now() < until &&
    (await sight.inPage(control.frame, (reader, chosen) => reader.isInOpenedList(chosen), ref).catch(() => false))
  );
}

async function chooseFromWidget(
  sight: Sight,
  control: SeenControl,
  choice: Choice,
  stage: Stage,
  words: string,
): Promise<ChoiceOutcome> {
  const { frame } = control;
  // The question itself often heads its own list of choices.
  const own = new Set([control.value, control.name, control.nearby, control.placeholder].map(folded));
  const page = sight.page();
  await sight.inPage(frame, (reader) => reader.remember());
  await clickAt(sight, control, stage, words);
  const opened = Date.now();
  const until = Math.min(opened + listMs, sight.deadline());
  let typed = false;
  let looksAtList = 0;
  while (Date.now() < until) {
    await sight.settle();
    if (sight.page() !== page)
      return (await chooseInWindow(sight, choice.answers, stage, words)) ? 'chosen' : 'not-offered';
    const offered = (await sight.inPage(frame, (reader) => reader.newTexts())).filter(
      ({ text }) => !isPrompt(text) && !own.has(folded(text)),
    );
    const listed = offered.filter(({ inList }) => inList);
    const choices = listed.length > 0 || Date.now() - opened < inFlowMs ? listed : offered;
    if (choices.length > 0) looksAtList += 1;
    const complete = looksAtList > 1 && !typed && !sight.waiting();
    const texts = choices.map(({ text }) => text);
    const chosen = choices[placeOfAny(choice, texts, false)] ?? (complete ? anyOf(choice, choices) : undefined);
    if (chosen) {
      await click(sight, { ...control, ref: chosen.ref, name: chosen.text }, stage, words);
      await closed(sight, control, chosen.ref);
      return 'chosen';
    }
    if (
      looksAtList > 1 &&
      choices.length >= 8 &&
      !typed &&
      choice.answers[0] &&
      (await sight.inPage(frame, (reader) => reader.focusTakesText()))
    ) {
      // A long list shows only its beginning; its search box takes the answer.
      typed = true;
      await sight.page().keyboard.type(choice.answers[0].text);
    } else if (looksAtList > 3 && !sight.waiting()) break;
  }
  await press(sight, 'Escape');
  return looksAtList === 0 ? 'empty' : 'not-offered';
}
