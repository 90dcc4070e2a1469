/** Giving one field its answer, in the manner that its kind of control takes. */
import type { Answer } from '../personas/persona.ts';
import type { Choice } from './choose-from-opened.ts';
import { chooseOption, placeOfChoice } from './choose-option.ts';
import type { Citizen } from './citizen.ts';
import { labelOf, type FieldMatch } from './match-field.ts';
import { selectNative, typeText } from './operate.ts';
import { pickDate } from './pick-date.ts';
import type { Question } from './question.ts';
import type { Written } from './reading.ts';
import { datePartAsked, dateParts, monthPlace, setDate } from './set-date.ts';
import type { SeenControl } from './sight.ts';

/** What a field is to be given. */
export interface Asked {
  readonly match: FieldMatch | null;
  /** Something must be given, whatever is offered. */
  readonly needed: boolean;
  /** How often it was tried before. */
  readonly tries: number;
}

/** The answer where it only has to be written down or chosen from a native list; null: the field wants a hand, or nothing is known. */
export function writtenAnswer(
  control: SeenControl,
  { match, needed, tries }: Asked,
  questions: readonly Question[],
): Written | null {
  if (control.kind === 'select') {
    const choice = match || needed ? placeOfChoice(control.options, choiceFor(match, needed, questions)) : -1;
    const place = monthIn(control, match) ?? choice;
    return place === -1 ? null : { place };
  }
  if (!match || tries > 0 || control.readOnly || control.kind === 'combobox') return null;
  const { answer, kind } = match.question;
  if (kind !== 'date') return { text: fitting(answer.text, control) };
  const part = datePartAsked(control);
  const parts = dateParts(answer.text);
  return part && parts ? { text: String(Number(parts[part])) } : null;
}

/** Counts what was written down. */
export function countWritten({ effort }: Citizen, written: Written, match: FieldMatch | null): void {
  if ('place' in written) effort.chosen();
  else effort.typed(match?.question.kind === 'date' ? 2 : written.text.length);
}

/** Gives the answer by hand. Returns whether the field took it. */
export async function answerField(
  citizen: Citizen,
  control: SeenControl,
  asked: Asked,
  questions: readonly Question[],
): Promise<boolean> {
  const { sight, stage, effort } = citizen;
  const { match, needed, tries } = asked;
  const words = `trả lời "${labelOf(control)}"`;
  if (control.kind === 'select' || control.kind === 'combobox') {
    const month = monthIn(control, match);
    if (month !== null) await selectNative(sight, control, month, stage, words);
    else if (!match && !needed) return false;
    else {
      const outcome = await chooseOption(sight, control, choiceFor(match, needed, questions), stage, words);
      if (outcome !== 'chosen') return false;
    }
    effort.chosen();
    return true;
  }
  if (!match) return false;
  const { answer, kind } = match.question;
  if (kind === 'date') {
    const part = datePartAsked(control);
    const parts = dateParts(answer.text);
    if (control.readOnly) return pickDate(citizen, control, answer.text);
    if (part && parts) await typeText(sight, control, String(Number(parts[part])), tries > 0, stage, words);
    else await setDate(sight, control, answer.text, tries, stage, words);
    effort.typed(part ? 2 : 10);
    return true;
  }
  const text = fitting(answer.text, control);
  await typeText(sight, control, text, tries > 0, stage, words);
  effort.typed(text.length);
  return true;
}

/** Place of the month in a native list of months that asks for part of a date; null: it is none. */
function monthIn(control: SeenControl, match: FieldMatch | null): number | null {
  const parts = match?.question.kind === 'date' ? dateParts(match.question.answer.text) : null;
  if (control.kind !== 'select' || !parts || datePartAsked(control) !== 'month') return null;
  return monthPlace(control.options, parts.month);
}

function choiceFor(match: FieldMatch | null, needed: boolean, questions: readonly Question[]): Choice {
  // A list may hold only part of what the question means: provinces under "Nơi sinh". Where to file is for the portal to offer.
  const answers = match ? [match.question.answer, ...kindredAnswers(match.question, questions)] : [];
  // Nobody lives in the first ward of a list because his own is missing from it.
  const takesAny = needed && !isUnit(match?.question) ? 'after-search' : 'never';
  return { answers, orAny: match?.question.subject === 'agency' ? 'at-once' : takesAny };
}

/** Asks for a unit of the administrative list, which is the same for everybody since the law of 1 July 2025. */
function isUnit(question: Question | undefined): boolean {
  return question?.kind === 'province' || question?.kind === 'commune';
}

/** Where the one asked about is, lives or was born: what a list of places offers when the answer itself is finer. */
function kindredAnswers(question: Question, questions: readonly Question[]): readonly Answer[] {
  if (!/place|hometown|address|residence|province|commune|agency/.test(question.id)) return [];
  const asked = question.kind;
  const places = questions.filter(
    ({ kind }) =>
      (kind === 'province' || kind === 'commune') && (asked === kind || (asked !== 'province' && asked !== 'commune')),
  );
  return [...places.filter(({ subject }) => subject === question.subject), ...places].map(({ answer }) => answer);
}

function fitting(text: string, control: SeenControl): string {
  const plain = control.kind === 'number' ? text.replace(/[^\d.,-]/g, '') : text;
  return control.maxLength === null ? plain : plain.slice(0, control.maxLength);
}
