/**
 * How the product asks a question: in which words, where these stand, and by which control. Always the same for the same
 * field. The label of a Material field floats in it and is bound to it; teams that copied screens of an older portal put
 * the words above, and short forms carry placeholders alone.
 */
import type { FormField, FormSection, Procedure } from '../../procedures/procedure.ts';
import { numberOf } from '../igate/e-form.ts';
import { wordingOf } from '../lien-thong/manner.ts';

export interface Manner {
  readonly wording: string;
  readonly caption: 'floating' | 'placeholder' | 'above';
  readonly control: 'text' | 'area' | 'number' | 'day' | 'list' | 'suggested' | 'marks' | 'chips' | 'tick';
}

export function mannerOf(procedure: Procedure, section: FormSection, field: FormField): Manner {
  const number = numberOf(`song-lam/${procedure.id}/${section.id}/${field.id}`);
  return {
    wording: wordingOf(section, field, number),
    caption: captionOf(field, number),
    control: controlOf(field, number),
  };
}

/** A placeholder cannot name what is filled in already, nor what is marked or ticked. */
function captionOf({ kind, prefill }: FormField, number: number): Manner['caption'] {
  if (kind === 'checkbox') return 'floating';
  if (!prefill && kind !== 'radio' && number % 2 === 0) return 'placeholder';
  return (number >> 4) % 5 < 3 ? 'floating' : 'above';
}

/** Longer lists suggest what holds the letters that were typed. */
const longList = 20;

function controlOf({ kind, options = [] }: FormField, number: number): Manner['control'] {
  switch (kind) {
    case 'select':
      return options.length <= longList ? 'list' : 'suggested';
    case 'province':
      return (number >> 6) % 2 === 0 ? 'list' : 'suggested';
    case 'commune':
      return 'suggested';
    case 'radio':
      return (number >> 6) % 3 === 0 ? 'chips' : 'marks';
    case 'checkbox':
      return 'tick';
    case 'date':
      return 'day';
    case 'number':
      return 'number';
    case 'textarea':
      return 'area';
    case 'text':
      return 'text';
  }
}
