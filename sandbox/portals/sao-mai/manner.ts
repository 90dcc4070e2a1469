/**
 * How the product asks a question: in which words, where these stand, and by which control. Always the same for the same
 * field; about a third are labelled, a third only carry a placeholder, a third stand below plain text.
 */
import type { FormField, FormSection, Procedure } from '../../procedures/procedure.ts';
import { numberOf } from '../igate/e-form.ts';
import { wordingOf } from '../lien-thong/manner.ts';

export interface Manner {
  readonly wording: string;
  readonly caption: 'label' | 'placeholder' | 'text';
  readonly control: 'plain' | 'list' | 'searched-list' | 'server-list' | 'typed-day' | 'picked-day' | 'words' | 'marks';
}

export function mannerOf(procedure: Procedure, section: FormSection, field: FormField): Manner {
  const number = numberOf(`sao-mai/${procedure.id}/${section.id}/${field.id}`);
  return {
    wording: wordingOf(section, field, number),
    caption: captionOf(field, number),
    control: controlOf(field, number),
  };
}

/** A placeholder cannot name what is filled in already, nor what is ticked. */
function captionOf({ kind, prefill }: FormField, number: number): Manner['caption'] {
  if (kind === 'checkbox') return 'label';
  if (!prefill && kind !== 'radio' && number % 2 === 0) return 'placeholder';
  return (number >> 5) % 2 === 0 ? 'label' : 'text';
}

const shortList = 5;
/** From here on the browser is not given the list but asks for what holds the letters that were typed. */
const longList = 20;

function controlOf({ kind, options = [] }: FormField, number: number): Manner['control'] {
  switch (kind) {
    case 'select':
      return options.length <= shortList ? 'list' : options.length <= longList ? 'searched-list' : 'server-list';
    case 'province':
      return 'searched-list';
    case 'commune':
      return 'server-list';
    case 'date':
      return (number >> 6) % 4 === 0 ? 'picked-day' : 'typed-day';
    case 'radio':
      return (number >> 6) % 2 === 0 ? 'words' : 'marks';
    default:
      return 'plain';
  }
}
