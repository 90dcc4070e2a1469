/** Answering what a page asks, field by field, as far as the citizen has answers. */
import type { Answer } from '../personas/persona.ts';
import { chooseOption } from './choose-option.ts';
import { isPrompt, placeOf } from './place-of.ts';
import { giveUp, look, type Citizen } from './citizen.ts';
import { isClickable } from './find-action.ts';
import { folded } from './fold.ts';
import { bestLikeness, mentions } from './likeness.ts';
import { isGuess, labelOf, labelsOf, matchField, showsItsQuestion, type FieldMatch } from './match-field.ts';
import { ObstacleMet } from './obstacle-met.ts';
import { click, press, selectNative, tick, typeText } from './operate.ts';
import { pickDate } from './pick-date.ts';
import type { Question } from './question.ts';
import { datePartAsked, dateParts, monthPlace, setDate } from './set-date.ts';
import type { PageReading, SeenControl } from './sight.ts';
import { documentWords, showsHandedIn, uploadAttachment, wantsFile } from './upload-attachment.ts';
import { actions, texts } from './wording.ts';

/** What the citizen remembers of one screen: which fields he told of, and what he tried. */
export interface ScreenMemory {
  readonly tries: Map<string, number>;
  readonly told: Set<string>;
  /** Labels of required fields to which he has no answer. */
  readonly unanswered: Set<string>;
  /** A refusal made him look again: now also what nobody marked as required is answered. */
  insistent: boolean;
}

export function newScreen(): ScreenMemory {
  return { tries: new Map(), told: new Set(), unanswered: new Set(), insistent: false };
}

const mostTries = 2;
/** A date is also tried with the other separator. */
const mostDateTries = 3;
/** Fields that appear after others were answered are answered too, as long as each round brings some. */
const mostRounds = 16;

/** Longest lock on a field that ends by itself, ms. */
const lockMs = 800;

const typed = new Set(['text', 'password', 'long-text', 'number', 'date']);

export function isRequired(control: SeenControl): boolean {
  return control.required || labelsOf(control).some(({ text }) => /\*|bắt buộc/iu.test(text));
}

function isEmpty(control: SeenControl, match: FieldMatch | null, questions: readonly Question[]): boolean {
  const value = control.value.trim();
  if (control.kind !== 'combobox' && control.kind !== 'select') return value === '' || /^[\s_/.:-]*$/.test(value);
  if (value === '' || isPrompt(value)) return true;
  if (showsItsQuestion(control)) {
    // The first choice of a native list is the question; another one is an answer.
    if (control.kind === 'select' && value !== control.options[0]?.trim()) return false;
    // What a citizen would choose somewhere is somebody's choice, and no question.
    if (questions.some(({ answer }) => [answer.text, ...(answer.alternatives ?? [])].includes(value))) return false;
    return match !== null || value.includes('*');
  }
  return labelsOf(control).some(({ text }) => folded(text) === folded(value));
}

function keyOf(control: SeenControl): string {
  return `${control.document}#${control.ref}`;
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
    if (await (await citizen.sight.element(first)).isEditable()) return true;
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
  let acted = false;
  if (await fillCodeBoxes(citizen, seen, questions, memory)) return true;
  for (const control of seen.controls) {
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
  if (!memory.insistent) return acted;
  return (await fillByButton(citizen, seen, memory)) || (await pickAnyDay(citizen, seen, memory)) || acted;
}

/** An appointment is a sheet of days to click; any that is offered will do. */
async function pickAnyDay(citizen: Citizen, seen: PageReading, memory: ScreenMemory): Promise<boolean> {
  const days = seen.controls.filter((control) => isClickable(control) && /^\d{1,2}(?:\/\d{1,2})?$/.test(control.name));
  const first = days[0];
  if (!first || days.length < 5 || memory.tries.has('day')) return false;
  memory.tries.set('day', 1);
  await click(citizen.sight, first, citizen.stage, `chọn ngày ${first.name}`);
  citizen.effort.click();
  return true;
}

/** Documents that are asked for by a button alone: the input comes into being when it is clicked. */
async function fillByButton(citizen: Citizen, seen: PageReading, memory: ScreenMemory): Promise<boolean> {
  for (const control of seen.controls) {
    const key = `button ${control.row || control.nearby || control.name}`;
    if (
      !isClickable(control) ||
      memory.tries.has(key) ||
      bestLikeness(control.name || control.tooltip, actions.upload) < 0.9
    )
      continue;
    const served = seen.controls.some((other) => other.kind === 'file' && other.row === control.row);
    if (served || showsHandedIn(citizen, control)) continue;
    memory.tries.set(key, 1);
    await uploadAttachment(citizen, control);
    return true;
  }
  return false;
}

async function fillControl(
  citizen: Citizen,
  seen: PageReading,
  control: SeenControl,
  questions: readonly Question[],
  memory: ScreenMemory,
): Promise<boolean> {
  if (control.kind === 'button' || control.kind === 'link' || control.kind === 'clickable') return false;
  if (control.kind === 'file') return fillFile(citizen, seen, control, memory);
  if (control.kind === 'radio') return fillRadio(citizen, seen, control, questions, memory);
  if (control.kind === 'checkbox' && !isOneOfSeveral(seen, control))
    return fillBox(citizen, control, questions, memory);
  if (control.kind === 'checkbox') return fillRadio(citizen, seen, control, questions, memory);
  if (typed.has(control.kind) && labelsOf(control).some(({ text }) => mentions(text, texts.captcha))) {
    giveUp(citizen, 'captcha', 'nhập mã kiểm tra', { subject: labelOf(control) });
  }
  const match = matchField(control, questions) ?? partOfDate(control, seen, questions);
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
  // A read-only field shows what the portal worked out, except where clicking it opens a calendar or a list.
  if (control.readOnly && control.kind !== 'combobox' && match?.question.kind !== 'date') return false;
  const tries = memory.tries.get(keyOf(control)) ?? 0;
  if (tries >= (match?.question.kind === 'date' ? mostDateTries : mostTries)) return false;
  if (!match && !required && !memory.insistent) return false;
  if (match && !match.question.declared && !required && !memory.insistent && !isLinked(control)) return false;
  if (match && required && isGuess(match)) {
    giveUp(citizen, 'ambiguous', `trả lời "${labelOf(control)}"`, {
      subject: labelOf(control),
      answer: `${match.question.id} (${match.score.toFixed(2)}) / ${match.runnerUp?.question.id} (${match.runnerUp?.score.toFixed(2)})`,
    });
  }
  memory.tries.set(keyOf(control), tries + 1);
  const answered = await answerField(citizen, control, match, questions, required || memory.insistent, tries);
  tellField(citizen, control, match, memory, { required, prefilled: false, answered });
  if (!answered && required) memory.unanswered.add(labelOf(control));
  return answered;
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

async function answerField(
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
    const outcome = await chooseOption(
      sight,
      control,
      { answers, orAny: needed || match?.question.subject === 'agency' },
      stage,
      words,
    );
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

function tellField(
  citizen: Citizen,
  control: SeenControl,
  match: FieldMatch | null,
  memory: ScreenMemory,
  how: { readonly required: boolean; readonly prefilled: boolean; readonly answered: boolean },
): void {
  const label = labelOf(control);
  // A search box in the header and a field that nobody can name and nobody needs are no questions.
  // Told once a screen, also when a post-back draws it anew.
  const told = `${label}|${control.sections[0] ?? ''}|${control.columnHeading}|${control.kind}`;
  if (memory.told.has(told) || (!match && !how.required)) return;
  memory.told.add(told);
  const heldByState = match?.question.heldByState ?? false;
  const declared = match?.question.declared ? match.question.id : null;
  citizen.effort.field({
    askedAgain: heldByState && !how.prefilled && how.required,
    undeclared: match === null && how.required,
  });
  citizen.task.observe({
    kind: 'field',
    label,
    section: control.sections[0] ?? null,
    control: control.kind,
    required: how.required,
    declared,
    understood: match?.question.id ?? null,
    heldByState,
    prefilled: how.prefilled,
    answered: how.answered,
  });
}

async function fillFile(
  citizen: Citizen,
  seen: PageReading,
  control: SeenControl,
  memory: ScreenMemory,
): Promise<boolean> {
  const place = seen.controls.filter(({ kind }) => kind === 'file').indexOf(control);
  const key = `file ${place} ${documentWords(control)}`;
  if (control.value !== '' || control.disabled || memory.tries.has(key) || showsHandedIn(citizen, control))
    return false;
  if (!memory.insistent && !wantsFile(citizen, seen, control)) return false;
  memory.tries.set(key, 1);
  await uploadAttachment(citizen, control);
  return true;
}

/** Radios of one question; or boxes, which some portals use for radios. */
function groupOf(seen: PageReading, control: SeenControl): readonly SeenControl[] {
  const alike = seen.controls.filter((other) => other.kind === control.kind && other.frame === control.frame);
  if (control.kind === 'radio' && control.groupKey !== '')
    return alike.filter(({ groupKey }) => groupKey === control.groupKey);
  return alike.filter(({ question }) => question === control.question);
}

/** Boxes of which one is to be ticked: they share a question that must be answered. */
function isOneOfSeveral(seen: PageReading, control: SeenControl): boolean {
  if (control.question === '' || mentions(control.question, texts.pledge) !== null) return false;
  return control.question.includes('*') && groupOf(seen, control).length > 1;
}

async function fillRadio(
  citizen: Citizen,
  seen: PageReading,
  control: SeenControl,
  questions: readonly Question[],
  memory: ScreenMemory,
): Promise<boolean> {
  const group = groupOf(seen, control);
  if (group[0] !== control) return false;
  const match = matchField(control, questions);
  const required = isRequired(control);
  const checked = group.some((other) => other.checked);
  if (checked) {
    tellField(citizen, control, match, memory, {
      required,
      prefilled: !memory.tries.has(keyOf(control)),
      answered: true,
    });
    return false;
  }
  if ((memory.tries.get(keyOf(control)) ?? 0) >= mostTries || control.disabled) return false;
  if (!match && !required && !memory.insistent) return false;
  memory.tries.set(keyOf(control), (memory.tries.get(keyOf(control)) ?? 0) + 1);
  const place = match
    ? placeOf(
        match.question.answer,
        group.map((other) => other.name || other.nearby),
      )
    : -1;
  const choice = group[place] ?? (required || memory.insistent || !match ? group[0] : undefined);
  if (!choice) return false;
  if (choice.covered && !choice.hidden) {
    // A calendar or a list that was left open lies over it.
    await press(citizen.sight, 'Escape');
    return true;
  }
  await tick(citizen.sight, choice, citizen.stage, `chọn "${choice.name || choice.nearby}"`);
  citizen.effort.click();
  tellField(citizen, control, match, memory, { required, prefilled: false, answered: true });
  return true;
}

async function fillBox(
  citizen: Citizen,
  control: SeenControl,
  questions: readonly Question[],
  memory: ScreenMemory,
): Promise<boolean> {
  const tries = memory.tries.get(keyOf(control)) ?? 0;
  if (control.checked || control.disabled || tries >= mostTries) return false;
  const words = [control.name, control.nearby, control.question].filter(Boolean).join(' ');
  const pledge = mentions(words, texts.pledge) !== null;
  const match = pledge ? null : matchField(control, questions);
  const yes =
    match !== null &&
    (placeOf(match.question.answer, [control.name || control.nearby]) === 0 ||
      /^(?:có|yes|true)$/i.test(match.question.answer.text));
  if (!pledge && !yes && !isRequired(control)) return false;
  memory.tries.set(keyOf(control), tries + 1);
  await tick(citizen.sight, control, citizen.stage, `đánh dấu "${control.name || control.nearby}"`);
  citizen.effort.click();
  return true;
}

/** A code asked in boxes of one character each: typed from the first box on, as the boxes pass the cursor along. */
async function fillCodeBoxes(
  citizen: Citizen,
  seen: PageReading,
  questions: readonly Question[],
  memory: ScreenMemory,
): Promise<boolean> {
  const code = questions.find((question) => question.kind === 'code');
  const boxes = seen.controls.filter(
    (control) =>
      (control.kind === 'text' || control.kind === 'password' || control.kind === 'number') &&
      control.maxLength === 1 &&
      !control.covered,
  );
  const first = boxes[0];
  if (!code || !first || boxes.length < 4 || !boxes.every((box) => box.value === '')) return false;
  if ((memory.tries.get(keyOf(first)) ?? 0) >= mostTries) return false;
  memory.tries.set(keyOf(first), (memory.tries.get(keyOf(first)) ?? 0) + 1);
  await typeText(citizen.sight, first, code.answer.text.slice(0, 1), false, citizen.stage, 'nhập mã OTP');
  for (const [place, box] of boxes.entries()) {
    if (place > 0)
      await typeText(citizen.sight, box, code.answer.text.charAt(place), false, citizen.stage, 'nhập mã OTP');
  }
  await press(citizen.sight, 'Tab');
  citizen.effort.typed(boxes.length);
  return true;
}
