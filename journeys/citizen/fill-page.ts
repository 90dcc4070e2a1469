/** Answering what a page asks, field by field, as far as the citizen has answers. */
import type { Answer } from '../personas/persona.ts';
import { answerField, type Asked } from './answer-field.ts';
import { giveUp, look, type Citizen } from './citizen.ts';
import { fillBox, fillRadio, isOneOfSeveral } from './fill-choice.ts';
import { fillCodeBoxes } from './fill-code-boxes.ts';
import { fillByButton, fillFile } from './fill-document.ts';
import { folded } from './fold.ts';
import { mentions } from './likeness.ts';
import { isGuess, isTapped, labelOf, labelsOf, matchField, showsItsQuestion, type FieldMatch } from './match-field.ts';
import { ObstacleMet } from './obstacle-met.ts';
import { pickAnyDay } from './pick-any-day.ts';
import { pickCard } from './pick-card.ts';
import { isPrompt } from './place-of.ts';
import type { Question } from './question.ts';
import { isRequired, keyOf, mostTries, tellField, type ScreenMemory } from './screen-memory.ts';
import { datePartAsked } from './set-date.ts';
import type { PageReading, SeenControl } from './sight.ts';
import { texts } from './wording.ts';
import { writeDown } from './write-down.ts';

/** A date is also tried with the other separator. */
const mostDateTries = 3;
/** Fields that appear after others were answered are answered too, as long as each round brings some. */
const mostRounds = 16;

/** Longest lock on a field that ends by itself, ms. */
const lockMs = 800;

const typed = new Set(['text', 'password', 'long-text', 'number', 'date']);

function isEmpty(control: SeenControl, match: FieldMatch | null, questions: readonly Question[]): boolean {
  const value = control.value.trim();
  if (control.kind !== 'combobox' && control.kind !== 'select') return value === '' || /^[\s_/.:-]*$/.test(value);
  if (value === '' || isPrompt(value)) return true;
  if (showsItsQuestion(control)) {
    // The first choice of a native list is the question; another one is an answer.
    if (control.kind === 'select' && value !== control.options[0]?.trim()) return false;
    // What a citizen would choose somewhere is somebody's choice, and no question.
    if (questions.some(({ answer }) => saidBy(answer).includes(value))) return false;
    // "Phường Hội An" was chosen for "Hội An"; "Dân tộc (*)" was not for "Dân tộc Kinh".
    if (match && saidBy(match.question.answer).some((words) => ` ${folded(value)} `.includes(` ${folded(words)} `)))
      return false;
    return match !== null || value.includes('*');
  }
  return labelsOf(control).some(({ text }) => folded(text) === folded(value));
}

function saidBy({ text, alternatives = [] }: Answer): readonly string[] {
  return [text, ...alternatives];
}

/** Fills the page until nothing more can be filled. Returns the last reading. */
export async function fillPage(
  citizen: Citizen,
  first: PageReading,
  questions: readonly Question[],
  memory: ScreenMemory,
): Promise<PageReading> {
  let seen = first;
  for (let round = 0; round < mostRounds; round += 1) {
    const acted = await fillOnce(citizen, seen, questions, memory);
    if (!acted && !(await unlocks(citizen, seen))) return seen;
    seen = await look(citizen);
  }
  return seen;
}

/** Fields that may not be typed in for the first half second (portals lock them against autofill) are waited for. */
async function unlocks(citizen: Citizen, seen: PageReading): Promise<boolean> {
  const locked = seen.controls.filter(
    (control) => control.readOnly && typed.has(control.kind) && control.value === '' && isRequired(control),
  );
  const first = locked[0];
  if (!first) return false;
  for (const until = Date.now() + lockMs; Date.now() < until;) {
    if (await citizen.sight.inPage(first.frame, (reader, ref) => reader.writable(ref) !== null, first.ref)) return true;
    await citizen.sight.settle();
  }
  return false;
}

async function fillOnce(
  citizen: Citizen,
  seen: PageReading,
  questions: readonly Question[],
  memory: ScreenMemory,
): Promise<boolean> {
  if (await fillCodeBoxes(citizen, seen, questions, memory)) return true;
  const written = await writeDown(citizen, askedHere(seen, questions, memory), questions, memory);
  let acted = written.size > 0;
  for (const control of seen.controls) {
    if (written.has(control)) continue;
    if (control.covered && !control.hidden && control.kind !== 'file' && !typed.has(control.kind)) continue;
    try {
      if (await fillControl(citizen, seen, control, questions, memory)) acted = true;
    } catch (error) {
      // Drawn anew, locked or covered while others were answered: the next round sees how it is then.
      const again =
        error instanceof ObstacleMet &&
        (error.reason === 'no-progress' ||
          (error.reason === 'not-fillable' && (memory.tries.get(keyOf(control)) ?? mostTries) < mostTries));
      if (again) acted = true;
      else throw error;
    }
  }
  if (await fillByButton(citizen, seen, memory)) return true;
  if (!memory.insistent) return acted;
  return (await pickAnyDay(citizen, seen, memory)) || (await pickCard(citizen, seen, memory)) || acted;
}

async function fillControl(
  citizen: Citizen,
  seen: PageReading,
  control: SeenControl,
  questions: readonly Question[],
  memory: ScreenMemory,
): Promise<boolean> {
  if (isTapped(control)) return fillRadio(citizen, seen, control, questions, memory);
  if (control.kind === 'button' || control.kind === 'link' || control.kind === 'clickable') return false;
  if (control.kind === 'file') return fillFile(citizen, seen, control, memory);
  if (control.kind === 'radio') return fillRadio(citizen, seen, control, questions, memory);
  if (control.kind === 'checkbox' && !isOneOfSeveral(seen, control))
    return fillBox(citizen, control, questions, memory);
  if (control.kind === 'checkbox') return fillRadio(citizen, seen, control, questions, memory);
  if (asksCaptcha(control)) {
    giveUp(citizen, 'captcha', 'nhập mã kiểm tra', { subject: labelOf(control) });
  }
  const match = matchOf(control, seen, questions);
  const required = isRequired(control);
  const full = !isEmpty(control, match, questions);
  if (full || control.disabled) {
    memory.unanswered.delete(labelOf(control));
    tellField(citizen, control, match, memory, {
      required,
      prefilled: full && !memory.tries.has(keyOf(control)),
      answered: full,
    });
    return false;
  }
  const asked = askedBy(control, match, memory);
  if (!asked) return false;
  if (match && required && isGuess(match)) {
    giveUp(citizen, 'ambiguous', `trả lời "${labelOf(control)}"`, {
      subject: labelOf(control),
      answer: `${match.question.id} (${match.score.toFixed(2)}) / ${match.runnerUp?.question.id} (${match.runnerUp?.score.toFixed(2)})`,
    });
  }
  memory.tries.set(keyOf(control), asked.tries + 1);
  const answered = await answerField(citizen, control, asked, questions);
  tellField(citizen, control, match, memory, { required, prefilled: false, answered });
  if (!answered && required) memory.unanswered.add(labelOf(control));
  return answered;
}

/** How an empty field wants to be answered; null: it does not, or not any more. */
function askedBy(control: SeenControl, match: FieldMatch | null, memory: ScreenMemory): Asked | null {
  const required = isRequired(control);
  // A read-only field shows what the portal worked out, except where clicking it opens a calendar or a list.
  if (control.readOnly && control.kind !== 'combobox' && match?.question.kind !== 'date') return null;
  const tries = memory.tries.get(keyOf(control)) ?? 0;
  if (tries >= (match?.question.kind === 'date' ? mostDateTries : mostTries)) return null;
  if (!match && !required && !memory.insistent) return null;
  if (match && !match.question.declared && !required && !memory.insistent && !isLinked(control)) return null;
  return { match, needed: required || memory.insistent, tries };
}

/** The empty fields that are written in and the native lists to choose from, as far as it is clear what to answer. */
function askedHere(
  seen: PageReading,
  questions: readonly Question[],
  memory: ScreenMemory,
): ReadonlyMap<SeenControl, Asked> {
  const asked = new Map<SeenControl, Asked>();
  for (const control of seen.controls) {
    const isList = control.kind === 'select';
    if (control.disabled || !(typed.has(control.kind) || (isList && (control.hidden || !control.covered)))) continue;
    const match = matchOf(control, seen, questions);
    if (!isEmpty(control, match, questions) || (match && isGuess(match)) || asksCaptcha(control)) continue;
    const how = askedBy(control, match, memory);
    if (how) asked.set(control, how);
  }
  return asked;
}

function asksCaptcha(control: SeenControl): boolean {
  return typed.has(control.kind) && labelsOf(control).some(({ text }) => mentions(text, texts.captcha));
}

function matchOf(control: SeenControl, seen: PageReading, questions: readonly Question[]): FieldMatch | null {
  return matchField(control, questions) ?? partOfDate(control, seen, questions);
}

/** Boxes for month and year stand after the one for the day, which alone has the question's words. */
function partOfDate(control: SeenControl, seen: PageReading, questions: readonly Question[]): FieldMatch | null {
  const part = datePartAsked(control);
  const place = seen.controls.indexOf(control);
  if (part === null || part === 'day') return null;
  for (const before of [seen.controls[place - 1], seen.controls[place - 2]]) {
    const match = before && datePartAsked(before) ? matchField(before, questions) : null;
    if (match?.question.kind === 'date') return match;
  }
  return null;
}

/** A list whose choices another field needs (commune of the province) is chosen also where it is not marked. */
function isLinked(control: SeenControl): boolean {
  return control.kind === 'select' || control.kind === 'combobox';
}
