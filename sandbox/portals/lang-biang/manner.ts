/**
 * How the product asks a question: in which words, where these stand, and by which control. Always the same for the same
 * field. The label of a Vuetify field floats in it; short forms carry placeholders alone, and what was taken over from
 * an older portal keeps its words above.
 */
import type { FormField, FormSection, Procedure } from '../../procedures/procedure.ts';
import { numberOf } from '../igate/e-form.ts';
import { wordingOf } from '../lien-thong/manner.ts';

export interface Manner {
  readonly wording: string;
  readonly caption: 'floating' | 'placeholder' | 'above';
  readonly control: 'text' | 'area' | 'number' | 'day' | 'typed-day' | 'list' | 'suggested' | 'marks' | 'tick';
}

export function mannerOf(procedure: Procedure, section: FormSection, field: FormField): Manner {
  const number = numberOf(`lang-biang/${procedure.id}/${section.id}/${field.id}`);
  return {
    wording: wordingOf(section, field, number),
    caption: captionOf(field, number),
    control: controlOf(field, number),
  };
}

/** A placeholder cannot name what is filled in already, nor what is marked or ticked. */
function captionOf({ kind, prefill }: FormField, number: number): Manner['caption'] {
  if (kind === 'checkbox') return 'floating';
  if (!prefill && kind !== 'radio' && number % 20 < 9) return 'placeholder';
  return (number >> 5) % 5 < 3 ? 'floating' : 'above';
}

/** Longer lists suggest what holds the letters that were typed. */
const longList = 20;

function controlOf({ kind, options = [] }: FormField, number: number): Manner['control'] {
  switch (kind) {
    case 'select':
      return options.length <= longList ? 'list' : 'suggested';
    case 'province':
      return (number >> 7) % 2 === 0 ? 'list' : 'suggested';
    case 'commune':
      return 'suggested';
    case 'radio':
      return 'marks';
    case 'checkbox':
      return 'tick';
    case 'date':
      return (number >> 7) % 3 < 2 ? 'day' : 'typed-day';
    case 'number':
      return 'number';
    case 'textarea':
      return 'area';
    case 'text':
      return 'text';
  }
}
