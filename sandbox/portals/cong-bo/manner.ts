/**
 * How the product asks a question: in which words, where these stand, and by which control. Always the same for the same
 * field; about a third are labelled, a third only carry a placeholder, a third stand beside plain text.
 */
import type { FormField, FormSection, Procedure } from '../../procedures/procedure.ts';
import { numberOf } from '../igate/e-form.ts';

export interface Manner {
  readonly wording: string;
  readonly caption: 'label' | 'placeholder' | 'text';
  /** A custom element with a shadow tree of its own, or a plain control of HTML. */
  readonly custom: boolean;
}

export function mannerOf(procedure: Procedure, section: FormSection, field: FormField): Manner {
  const number = numberOf(`cong-bo/${procedure.id}/${field.id}`);
  const caption = captionOf(field, number);
  return { wording: wordingOf(section, field, number), caption, custom: !field.locked && (number >> 5) % 3 !== 0 };
}

/** One of the wordings of the question, unless another question of the section goes by it too. */
function wordingOf(section: FormSection, field: FormField, number: number): string {
  const others = section.fields
    .filter(({ id }) => id !== field.id)
    .flatMap(({ label, variants = [] }) => [label, ...variants]);
  const own = (field.variants ?? []).filter((variant) => !others.includes(variant));
  return own[(number >> 8) % Math.max(own.length, 1)] ?? field.label;
}

/** A placeholder cannot name what is filled in already, nor dates, radio buttons and check boxes. */
function captionOf({ kind, prefill }: FormField, number: number): Manner['caption'] {
  if (kind === 'checkbox') return 'label';
  if (kind !== 'date' && kind !== 'radio' && !prefill && number % 5 !== 0) return 'placeholder';
  return (number >> 2) % 2 === 0 ? 'label' : 'text';
}
