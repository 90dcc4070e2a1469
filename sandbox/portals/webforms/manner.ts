/**
 * How the product asks a question: in which words, where these stand, and by which control. Always the same for the same
 * field; about a third are labelled, a third only carry a placeholder, a third stand beside numbered plain text.
 */
import type { FormField, FormSection, Procedure } from '../../procedures/procedure.ts';
import { numberOf } from '../igate/e-form.ts';

export interface Manner {
  readonly wording: string;
  readonly caption: 'label' | 'placeholder' | 'text';
  readonly date: 'calendar' | 'native' | 'parts';
  /** A choice of few: real radio buttons, or check boxes of which a script leaves one ticked. */
  readonly choice: 'radios' | 'checks';
  /** The section's text fields all carry one and the same id, to which every label points. */
  readonly sharedId: boolean;
}

export function mannerOf(procedure: Procedure, section: FormSection, field: FormField): Manner {
  const number = numberOf(`webforms/${procedure.id}/${field.id}`);
  return {
    wording: wordingOf(section, field, number),
    caption: captionOf(field, number),
    date: field.locked ? 'calendar' : ((['calendar', 'native', 'parts'] as const)[(number >> 5) % 3] ?? 'calendar'),
    choice: (number >> 3) % 2 === 0 ? 'radios' : 'checks',
    sharedId: numberOf(`${procedure.id}/${section.id}`) % 6 === 0,
  };
}

/** One of the wordings of the question, unless another question of the section goes by it too. */
function wordingOf(section: FormSection, field: FormField, number: number): string {
  const others = section.fields
    .filter(({ id }) => id !== field.id)
    .flatMap(({ label, variants = [] }) => [label, ...variants]);
  const own = (field.variants ?? []).filter((variant) => !others.includes(variant));
  return [...own, field.label][(number >> 8) % (own.length + 1)] ?? field.label;
}

/** A placeholder cannot name what is filled in already, nor numbers, dates, radio buttons and check boxes. */
function captionOf(field: FormField, number: number): Manner['caption'] {
  if (field.kind === 'checkbox') return 'label';
  const named = field.kind === 'number' || field.kind === 'date' || field.kind === 'radio';
  if (!named && !field.prefill && number % 4 !== 0) return 'placeholder';
  return (number >> 2) % 2 === 0 ? 'label' : 'text';
}

/** A year of four digits is asked for by an example. */
export const asksYear = ({ kind, label }: FormField): boolean => kind === 'number' && label.startsWith('Năm ');
