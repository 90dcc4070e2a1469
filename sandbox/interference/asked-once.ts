/** The fields that a procedure asks once: those of a child or a household member are asked for each anew. */
import type { FormField, Procedure } from '../procedures/procedure.ts';

export function askedOnce({ sections }: Procedure): readonly FormField[] {
  return sections.filter(({ repeated }) => !repeated).flatMap(({ fields }) => fields);
}
