/**
 * Choosing from a list of other elements, drawn anywhere on the page once it opens. A long one shows only its beginning, and some
 * show nothing until their search box is told what to look for.
 */
import type { Answer } from '../personas/persona.ts';
import { chooseInWindow } from './choose-in-window.ts';
import { folded } from './fold.ts';
import { click, clickAt, press, typeText } from './operate.ts';
import { isPrompt, placeOfAny } from './place-of.ts';
import type { SeenControl, Sight } from './sight.ts';
import type { Stage } from '../observations.ts';

export type ChoiceOutcome = 'chosen' | 'not-offered' | 'empty';

export interface Choice {
  /** The first of them that is offered is chosen. */
  readonly answers: readonly Answer[];
  /**
   * Something must be chosen: failing the answers, what is offered first, as a citizen does whom it does not concern.
   * `at-once`: without searching the list for the answers before.
   */
  readonly orAny: 'never' | 'after-search' | 'at-once';
}

/** How long an opened list may take to show its choices, ms: remote lists load after the click. */
const listMs = 4_000;
/** After so long an empty list with a search box waits for words, ms. */
const emptyMs = 700;
/** How long a search may take to change the list, ms, beside what is on its way: boxes wait for the end of typing. */
const searchMs = 900;
/**
 * For so long only what opens over the page is taken for a list, ms; then also what is new in its flow. The field that was left
 * may draw its own choice only now: "Việt Nam" of the mother's nationality, when the father's list is opened.
 */
const inFlowMs = 700;
/** How long a list may take to fold away once something was chosen, ms. One for several choices stays. */
const foldAwayMs = 600;
/** A list of so many choices may have more than it shows. */
const long = 8;
/** Wordings of the answer that are searched for, one after the other. */
const mostSearches = 3;

interface Offered {
  readonly ref: number;
  readonly text: string;
  readonly inList: boolean;
}

interface List {
  readonly sight: Sight;
  readonly control: SeenControl;
  readonly choice: Choice;
  readonly stage: Stage;
  readonly words: string;
  /** What the field is called and shows: the question often heads its own list of choices. */
  readonly own: ReadonlySet<string>;
}

/** Opens the list and chooses. */
export async function chooseFromOpened(
  sight: Sight,
  control: SeenControl,
  choice: Choice,
  stage: Stage,
  words: string,
): Promise<ChoiceOutcome> {
  const own = new Set([control.value, control.name, control.nearby, control.placeholder].map(folded));
  const list: List = { sight, control, choice, stage, words, own };
  const page = sight.page();
  await sight.inPage(control.frame, (reader) => reader.remember());
  await clickAt(sight, control, stage, words);
  const opened = await watch(list, async (choices, looks, ms) =>
    choices === 0
      ? ms > emptyMs && (await searchBox(list)) !== null
      : looks > (choices >= long || choice.orAny !== 'never' ? 1 : 3),
  );
  if (sight.page() !== page)
    return (await chooseInWindow(sight, choice.answers, stage, words)) ? 'chosen' : 'not-offered';
  if (opened.answer) return take(list, opened.answer);
  const searched = await search(list, opened.choices.length);
  if (searched?.answer) return take(list, searched.answer);
  if (searched) await type(list, '');
  if (choice.orAny !== 'never') {
    const shown = searched ? await watch(list, (_, __, ms) => ms > searchMs) : opened;
    // What the search left where it found nothing says so, in whatever words.
    const left = new Set(searched?.choices.map(({ text }) => text));
    const any = shown.choices.find(({ inList, text }) => inList && !left.has(text));
    if (any) return take(list, any);
  }
  await press(sight, 'Escape');
  return opened.choices.length === 0 ? 'empty' : 'not-offered';
}

interface Watched {
  readonly answer: Offered | undefined;
  readonly choices: readonly Offered[];
}

/** Looks at the list until it offers an answer, or enough was seen of it: so many choices, at so many looks, for so long. */
async function watch(
  { sight, control, choice, own }: List,
  isEnough: (choices: number, looks: number, ms: number) => boolean | Promise<boolean>,
): Promise<Watched> {
  const page = sight.page();
  const since = Date.now();
  for (let looks = 0; ;) {
    await sight.settle();
    if (sight.page() !== page) return { answer: undefined, choices: [] };
    const ms = Date.now() - since;
    const offered = (await sight.inPage(control.frame, (reader) => reader.newTexts())).filter(
      ({ text }) => !isPrompt(text) && !own.has(folded(text)),
    );
    const listed = offered.filter(({ inList }) => inList);
    const choices = listed.length > 0 || ms < inFlowMs ? listed : offered;
    if (choices.length > 0) looks += 1;
    const texts = choices.map(({ text }) => text);
    const answer = choices[placeOfAny(choice.answers, texts)];
    if (answer || Date.now() > Math.min(since + listMs, sight.deadline())) return { answer, choices };
    if (!sight.waiting() && (await isEnough(choices.length, looks, ms))) return { answer, choices };
  }
}

function searchBox({ sight, control }: List): Promise<{ readonly ref: number; readonly opened: boolean } | null> {
  return sight.inPage(control.frame, (reader) => reader.listSearch());
}

/** Searches the list for each wording of the answers, where it can be searched and may have more than it shows. */
async function search(list: List, shown: number): Promise<Watched | null> {
  const { choice } = list;
  if (choice.orAny === 'at-once' && shown > 0) return null;
  const terms = new Set(choice.answers.flatMap(({ text, alternatives = [] }) => [text, ...alternatives]));
  let searched: Watched | null = null;
  for (const term of [...terms].slice(0, mostSearches)) {
    const box = await searchBox(list);
    if (!box || (!box.opened && shown > 0 && shown < long)) break;
    await type(list, term);
    searched = await watch(list, (_, __, ms) => ms > searchMs);
    if (searched.answer) break;
  }
  return searched;
}

/** Types into the list's search box, in the place of what was in it. */
async function type(list: List, text: string): Promise<void> {
  const { sight, control, stage, words } = list;
  const box = await searchBox(list);
  if (!box) return;
  if (box.opened) return typeText(sight, { ...control, ref: box.ref }, text, text !== '', stage, words);
  // What has the keys already is not clicked: that would close its list.
  await press(sight, 'Control+A');
  if (text === '') await press(sight, 'Delete');
  else await sight.page().keyboard.type(text);
}

async function take({ sight, control, stage, words }: List, chosen: Offered): Promise<ChoiceOutcome> {
  await click(sight, { ...control, ref: chosen.ref, name: chosen.text }, stage, words);
  // While it folds away it lies over the next field, and its choice appears late.
  const until = Date.now() + foldAwayMs;
  do await sight.settle();
  while (
    Date.now() < until &&
    (await sight.inPage(control.frame, (reader, ref) => reader.isInOpenedList(ref), chosen.ref).catch(() => false))
  );
  return 'chosen';
}
