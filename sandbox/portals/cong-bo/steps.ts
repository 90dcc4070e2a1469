/** The screens of an application: one for each group of questions, one for papers, one to look it all over and send. */
import type { FormSection, Procedure } from '../../procedures/procedure.ts';
import type { FormValues } from '../portal.ts';
import { writtenDay } from './days.ts';

export interface Step {
  readonly id: string;
  readonly title: string;
  /** The questions of this screen; null: papers, or the summary. */
  readonly section: FormSection | null;
}

export const papersStep = 'giay-to';
export const summaryStep = 'kiem-tra';

export const stepsOf = ({ sections, attachments }: Procedure): readonly Step[] => [
  ...sections.map((section) => ({ id: section.id, title: section.title, section })),
  ...(attachments.length > 0 ? [{ id: papersStep, title: 'Giấy tờ kèm theo', section: null }] : []),
  { id: summaryStep, title: 'Kiểm tra và gửi', section: null },
];

/** The step in which something is mended that a refusal names; the last one when it names nothing. */
export function stepOfRefusal(procedure: Procedure, field: string | null): Step {
  const steps = stepsOf(procedure);
  const [first, ...inGroup] = (field ?? '').split('.');
  const holds = ({ id, section }: Step): boolean =>
    (inGroup.length > 0 && id === first) ||
    (section?.fields.some((one) => one.id === field) ?? false) ||
    (id === papersStep && procedure.attachments.some((paper) => paper.id === field));
  return steps.find(holds) ?? (steps.at(-1) as Step);
}

export type Entry = Readonly<Record<string, string>>;

/** The entries of a repeated group. */
export function entriesOf(values: FormValues, section: FormSection): readonly Entry[] {
  const value = values[section.id];
  return Array.isArray(value) ? (value as readonly (string | Entry)[]).filter((one) => typeof one === 'object') : [];
}

/** The answers outside repeated groups. */
export const plainAnswers = (values: FormValues): Entry =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));

/** All answers, those of this section as its screen sent them; dates as dd/mm/yyyy. */
export function withSection(values: FormValues, section: FormSection, sent: FormValues): FormValues {
  const read = (from: Entry): Entry =>
    Object.fromEntries(section.fields.map(({ id }) => [id, writtenDay((from[id] ?? '').trim())]));
  if (section.repeated) return { ...values, [section.id]: entriesOf(sent, section).map(read) };
  const before = plainAnswers(values);
  const locked = section.fields.filter((field) => field.locked).map(({ id }) => [id, before[id] ?? ''] as const);
  return { ...values, ...read(plainAnswers(sent)), ...Object.fromEntries(locked) };
}
