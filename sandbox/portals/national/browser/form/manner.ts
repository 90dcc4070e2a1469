/**
 * How a question is put: in which of its wordings, and where the words stand. As on real portals a third of the fields
 * carry a label, a third only a placeholder, a third stand beside plain text; always the same for the same field.
 */
import type { FormField, FormSection, Procedure } from '../../../../procedures/procedure.ts';

export type Manner = 'labelled' | 'placeholder' | 'beside';

/** A number that is always the same for the same text (FNV-1a). */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash >>> 5;
}

const numberOfField = (procedure: Procedure, { id }: FormField): number => numberOf(`${id}@${procedure.code}`);

/** The words of each field of a section, by id. No two fields of a section have the same, unless the form itself says so. */
export function wordsOf(procedure: Procedure, { fields }: FormSection): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const field of fields) {
    const wordings = [...(field.variants ?? []), field.label];
    const chosen = wordings[numberOfField(procedure, field) % wordings.length] ?? field.label;
    const taken = [...words.values(), ...fields.map(({ label }) => label)].includes(chosen) && chosen !== field.label;
    words.set(field.id, taken ? field.label : chosen);
  }
  return words;
}

/** A placeholder cannot name what is filled in already, nor what has none; it is the more frequent elsewhere. */
export function mannerOf(procedure: Procedure, field: FormField): Manner {
  const number = numberOfField(procedure, field);
  const silent = field.prefill ?? ['radio', 'checkbox', 'date'].includes(field.kind);
  if (!silent && number % 3 > 0) return 'placeholder';
  return (number >>> 3) % 2 === 0 ? 'labelled' : 'beside';
}

/** One date in four is the browser's own control; the calendar writes days in either of two ways. */
export function datesOf(procedure: Procedure, field: FormField): 'native' | 'DD/MM/YYYY' | 'DD-MM-YYYY' {
  return (
    (['DD/MM/YYYY', 'native', 'DD/MM/YYYY', 'DD-MM-YYYY'] as const)[numberOfField(procedure, field) % 4] ?? 'native'
  );
}
