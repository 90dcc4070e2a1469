/**
 * How the product asks a question: in which words, where these stand, and by which control. Always the same for the same
 * field; about a third are labelled, a third only carry a placeholder, a third stand below plain text.
 */
import type { FormField, FormSection, Procedure } from '../../procedures/procedure.ts';
import { numberOf } from '../igate/e-form.ts';

export interface Manner {
  readonly wording: string;
  readonly caption: 'label' | 'placeholder' | 'text';
  /** Dates in three boxes instead of one, a choice among a few as words to be tapped instead of radio buttons. */
  readonly apart: boolean;
}

/** What the portal knows already and asks nobody for. */
export const isKnown = ({ locked, prefill }: FormField): boolean => Boolean(locked && prefill);

export function mannerOf(procedure: Procedure, section: FormSection, field: FormField): Manner {
  const number = numberOf(`lien-thong/${procedure.id}/${section.id}/${field.id}`);
  const apart = (number >> 6) % 2 === 0;
  return { wording: wordingOf(section, field, number), caption: captionOf(field, number, apart), apart };
}

/** One of the wordings of the question that no other question of the section goes by. */
export function wordingOf(section: FormSection, field: FormField, number: number): string {
  const others = section.fields
    .filter(({ id }) => id !== field.id)
    .flatMap(({ label, variants = [] }) => [label, ...variants]);
  const own = [field.label, ...(field.variants ?? [])].filter((wording) => !others.includes(wording));
  return own[(number >> 9) % Math.max(own.length, 1)] ?? field.label;
}

/** A placeholder cannot name what is filled in already, nor boxes for parts of a date, nor what is ticked. */
function captionOf({ kind, prefill }: FormField, number: number, apart: boolean): Manner['caption'] {
  if (kind === 'checkbox') return 'label';
  const empty = !prefill && kind !== 'radio' && !(kind === 'date' && apart);
  if (empty && number % 5 < 3) return 'placeholder';
  return (number >> 3) % 2 === 0 ? 'label' : 'text';
}
