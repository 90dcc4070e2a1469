import type { RunSignals } from '../signals.ts';
import { obstacle } from './obstacle.ts';
import { foldText } from './read-words.ts';
import { signalsOf } from './signals-of.ts';
import { subjectOf } from './subject-of.ts';

export interface Refusals {
  /** How often the form was refused after the citizen had done something about it. */
  readonly times: number;
  /** Messages that came back although acted upon, as `field: text`. */
  readonly repeated: readonly { readonly field: string | null; readonly text: string }[];
  /** Fields that were told different things, with what they were told. */
  readonly contradicted: readonly { readonly field: string; readonly texts: readonly string[] }[];
  /** Of the last refusal. */
  readonly namedFields: readonly string[];
  readonly texts: readonly string[];
}

/** What the form of the failing stage refused, over all attempts. */
export function refusals(run: RunSignals): Refusals {
  const stop = obstacle(run);
  const labels = askedLabels(run);
  const attempts: { field: string | null; text: string }[][] = [];
  let acted = true;
  for (const signal of stop === null ? [] : run.signals) {
    if (signal.kind === 'step' && signal.stage === stop?.stage) acted = true;
    if (signal.kind !== 'page' || signal.moment === 'stage-end' || (signal.stage ?? stop?.stage) !== stop?.stage)
      continue;
    if (signal.validations.length === 0 && signal.moment !== 'refused') continue;
    const messages = signal.validations.map(({ field, text }) => ({ field: fieldOf(field, text, labels), text }));
    // A page read again at the failure shows the refusal that was already counted.
    if (acted || signal.moment === 'refused') attempts.push(messages);
    else attempts[attempts.length - 1] = messages;
    acted = false;
  }
  const last = attempts.at(-1) ?? [];
  const key = (message: { field: string | null; text: string }): string =>
    `${message.field ?? ''}\n${foldText(message.text)}`;
  const before = new Set(attempts.slice(0, -1).flatMap((messages) => messages.map(key)));
  const byField = Map.groupBy(
    attempts.flat().filter((message) => message.field !== null),
    (message) => message.field ?? '',
  );
  return {
    times: attempts.length,
    repeated: last.filter((message) => before.has(key(message))),
    contradicted: [...byField]
      .map(([field, messages]) => ({
        field,
        texts: [...new Map(messages.map((message) => [foldText(message.text), message.text])).values()],
      }))
      .filter(({ texts }) => texts.length > 1),
    namedFields: last.flatMap((message) => message.field ?? []),
    texts: last.map((message) => message.text),
  };
}

/** Labels of the questions that were asked, as their form writes them and folded, the longest first. */
function askedLabels(run: RunSignals): readonly { readonly label: string; readonly plain: string }[] {
  const labels = signalsOf(run, 'field').map(({ label }) => label);
  return [...new Set(labels)]
    .map((label) => ({ label, plain: foldText(label) }))
    .filter(({ plain }) => plain.length > 3)
    .toSorted((one, other) => other.plain.length - one.plain.length);
}

/** The question that a refusal stands at, else the one that it names, else what it speaks of; at last whatever it stands at. */
function fieldOf(field: string | null, text: string, labels: ReturnType<typeof askedLabels>): string | null {
  if (field !== null && labels.some(({ label }) => label === field)) return field;
  return fieldNamedIn(text, labels) ?? subjectOf(text) ?? field;
}

/** A list of refusals at the top of a form stands beside no field and names it in words: "Ngày sinh không hợp lệ". */
function fieldNamedIn(text: string, labels: ReturnType<typeof askedLabels>): string | null {
  const plain = `${foldText(text).replace(/^vui long (?:nhap|chon|kiem tra(?: lai)?) /, '')} `;
  return labels.find((asked) => plain.startsWith(`${asked.plain} `))?.label ?? null;
}
