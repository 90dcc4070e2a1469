/** Which of the questions that may be asked here a control asks, by its words and by the headings above it. */
import { folded } from './fold.ts';
import { bestLikeness, plain } from './likeness.ts';
import { subjectWordings, type Question } from './question.ts';
import type { Control } from './reading.ts';
import { saysWhat } from './says-what.ts';
import type { SubjectId } from './subjects.ts';

export interface FieldMatch {
  readonly question: Question;
  readonly score: number;
  readonly runnerUp: { readonly question: Question; readonly score: number } | null;
}

/** Below it the words are too far from any question: nobody knows what is asked. */
const leastLikeness = 0.6;
/** Two questions closer than this fit equally; with different answers, the citizen would have to guess. */
const closest = 0.02;

/** The words that name a control, the most reliable first, with how much each counts. */
export function labelsOf(control: Control): readonly { readonly text: string; readonly weight: number }[] {
  const choice = control.kind === 'radio' || control.kind === 'checkbox' || isTapped(control);
  return [
    {
      text: choice ? control.question : namedByItsValue(control) || !saysWhat(control.name) ? '' : control.name,
      weight: 1,
    },
    { text: control.nearby, weight: 0.98 },
    { text: choice ? control.name : control.question, weight: 0.96 },
    { text: saysWhat(control.placeholder) ? control.placeholder : '', weight: 0.95 },
    { text: control.tooltip, weight: 0.9 },
    { text: control.columnHeading, weight: 0.95 },
    // A drop-down without a label shows its question until something is chosen.
    { text: showsItsQuestion(control) ? promptOf(control) : '', weight: 0.9 },
  ].filter(({ text }) => text !== '');
}

/** A word to tap in the place of a radio button. */
export function isTapped(control: Control): boolean {
  return (control.kind === 'clickable' || control.kind === 'button') && control.question !== '';
}

/** A widget whose only name is what was chosen in it, while the page says beside it what is asked. */
function namedByItsValue(control: Control): boolean {
  return (
    control.kind === 'combobox' &&
    `${control.nearby}${control.question}${control.columnHeading}` !== '' &&
    folded(control.name) === folded(control.value)
  );
}

/** A drop-down that nothing names but what it shows. */
export function showsItsQuestion(control: Control): boolean {
  return (
    (control.kind === 'combobox' || control.kind === 'select') &&
    control.name === '' &&
    control.nearby === '' &&
    control.placeholder === '' &&
    control.columnHeading === ''
  );
}

/** The question in a drop-down's own first words: "-- Chọn Lý do cấp đổi (*) --" asks for the reason. */
function promptOf(control: Control): string {
  const shown = control.kind === 'select' ? (control.options[0] ?? '') : control.value;
  return shown.replace(/^[-–—.\s]*(?:vui lòng\s+)?(?:chọn\s+)?/iu, '').replace(/[-–—.\s]+$/u, '');
}

/** What the page calls a control, for whoever reads the record. */
export function labelOf(control: Control): string {
  return labelsOf(control)[0]?.text ?? '';
}

/** Length of the longest wording of a subject that stands in the text, in characters: the more specific one wins. */
function subjectMention(text: string, subject: SubjectId): number {
  const said = ` ${plain(text)} `;
  let longest = 0;
  for (const wording of subjectWordings(subject)) {
    const words = plain(wording);
    if (words.length > longest && said.includes(` ${words} `)) longest = words.length;
  }
  return longest;
}

/** How well each subject is meant by the label and the headings above: the label counts most, far headings least. */
function subjectScores(control: Control, candidates: ReadonlySet<SubjectId>): ReadonlyMap<SubjectId, number> {
  const places = [
    { text: labelOf(control), weight: 1 },
    ...control.sections.map((text, distance) => ({ text, weight: 0.8 - 0.2 * distance })),
  ];
  const scores = new Map<SubjectId, number>();
  for (const { text, weight } of places) {
    if (!text) continue;
    for (const subject of candidates) {
      const length = subjectMention(text, subject);
      if (length > 0 && !scores.has(subject)) scores.set(subject, weight + length / 1_000);
    }
  }
  return scores;
}

/** What was made of a field's words before: a screen is read again after every answer. */
const matched = new WeakMap<readonly Question[], Map<string, FieldMatch | null>>();

/** The question that a control asks, or null when no question is near enough. */
export function matchField(control: Control, questions: readonly Question[]): FieldMatch | null {
  const labels = labelsOf(control);
  if (labels.length === 0) return null;
  const known = matched.get(questions) ?? new Map<string, FieldMatch | null>();
  matched.set(questions, known);
  const words = JSON.stringify([labels, control.sections]);
  const before = known.get(words);
  if (before !== undefined) return before;
  const match = matchWords(control, labels, questions);
  known.set(words, match);
  return match;
}

function matchWords(
  control: Control,
  labels: ReturnType<typeof labelsOf>,
  questions: readonly Question[],
): FieldMatch | null {
  const near = questionsNear(labels, questions);
  // Only those who could be asked this are told apart: the heading "Cơ quan tiếp nhận" makes no birthday an agency's.
  const scores = subjectScores(control, new Set(near.flatMap(({ question }) => question.subject ?? [])));
  const meant = Math.max(0, ...scores.values());
  let best: { question: Question; score: number } | null = null;
  let second: { question: Question; score: number } | null = null;
  for (const { question, words } of near) {
    const score = words + aboutRightSubject(question, scores, meant) + (question.declared ? 0.015 : 0);
    if (!best || score > best.score) {
      if (best && answersDiffer(best.question, question)) second = best;
      best = { question, score };
    } else if (answersDiffer(question, best.question) && (!second || score > second.score))
      second = { question, score };
  }
  return best && best.score >= leastLikeness ? { question: best.question, score: best.score, runnerUp: second } : null;
}

/** Long enough to be a place or a name, characters: "Có" stands in many answers that differ. */
const wholeAnswer = 8;

/** An address with and without its commune is one place; to give either files nothing wrong. */
function answersDiffer(one: Question, other: Question): boolean {
  const [longer = '', shorter = ''] = [one.answer.text, other.answer.text].toSorted((a, b) => b.length - a.length);
  return longer !== shorter && !(shorter.length >= wholeAnswer && longer.startsWith(shorter));
}

/** A label this near to a question needs no other label's help. */
const clearLikeness = 0.8;

/**
 * The questions that the labels ask. A label that is clear by itself is believed alone: the heading of a layout table's
 * column, read together with it, would make "Lý do" a date.
 */
function questionsNear(
  labels: ReturnType<typeof labelsOf>,
  questions: readonly Question[],
): readonly { readonly question: Question; readonly words: number }[] {
  const best = new Map<Question, number>();
  for (const { text, weight } of labels) {
    let clear = false;
    for (const question of questions) {
      const words = weight * bestLikeness(text, question.wordings);
      if (words >= leastLikeness) best.set(question, Math.max(words, best.get(question) ?? 0));
      clear ||= words >= clearLikeness;
    }
    if (clear) break;
  }
  return [...best].map(([question, words]) => ({ question, words }));
}

/** Nobody named: the form asks about whoever fills it in. Somebody else named: then not about this subject. */
function aboutRightSubject({ subject }: Question, scores: ReadonlyMap<SubjectId, number>, meant: number): number {
  if (meant === 0) return subject === 'requester' || subject === null ? 0.06 : 0;
  const about = subject === null ? 0 : (scores.get(subject) ?? 0);
  if (about === meant) return 0.12;
  return about > 0 ? 0.04 : -0.15;
}

/** Whether the citizen would have to guess between two answers. */
export function isGuess(match: FieldMatch): boolean {
  return match.runnerUp !== null && match.score - match.runnerUp.score < closest;
}
