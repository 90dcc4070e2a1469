/** Giving one field its answer, in the manner that its kind of control takes. */
import type { Answer } from '../personas/persona.ts';
import { chooseOption } from './choose-option.ts';
import type { Citizen } from './citizen.ts';
import { labelOf, type FieldMatch } from './match-field.ts';
import { selectNative, typeText } from './operate.ts';
import { pickDate } from './pick-date.ts';
import type { Question } from './question.ts';
import { datePartAsked, dateParts, monthPlace, setDate } from './set-date.ts';
import type { SeenControl } from './sight.ts';

/** Returns whether the field took an answer. `needed`: something must be given, whatever is offered; `tries`: how often it was tried before. */
export async function answerField(
  citizen: Citizen,
  control: SeenControl,
  match: FieldMatch | null,
  questions: readonly Question[],
  needed: boolean,
  tries: number,
): Promise<boolean> {
  const { sight, stage, effort } = citizen;
  const words = `trả lời "${labelOf(control)}"`;
  if (control.kind === 'select' || control.kind === 'combobox') {
    const parts = match?.question.kind === 'date' ? dateParts(match.question.answer.text) : null;
    if (control.kind === 'select' && parts && datePartAsked(control) === 'month') {
      await selectNative(sight, control, monthPlace(control.options, parts.month), stage, words);
      effort.chosen();
      return true;
    }
    if (!match && !needed) return false;
    // A list may hold only part of what the question means: provinces under "Nơi sinh". Where to file is for the portal to offer.
    const answers = match ? [match.question.answer, ...kindredAnswers(match.question, questions)] : [];
    // Nobody lives in the first ward of a list because his own is missing from it.
    const takesAny = needed && !isUnit(match?.question) ? 'after-search' : 'never';
    const orAny = match?.question.subject === 'agency' ? 'at-once' : takesAny;
    const outcome = await chooseOption(sight, control, { answers, orAny }, stage, words);
    if (outcome === 'chosen') effort.chosen();
    return outcome === 'chosen';
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
