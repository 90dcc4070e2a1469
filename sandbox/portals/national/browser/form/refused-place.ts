/** Where in the form something stands that the server refused. */
import type { Procedure } from '../../../../procedures/procedure.ts';

/** Name in the form's values; null: it is no field. */
export function placeOf(procedure: Procedure, refused: string | null): readonly (string | number)[] | null {
  if (refused === null) return null;
  const [section = '', n = '', field = ''] = refused.split('.');
  if (field) return ['g', section, Number(n), field];
  const known = procedure.sections.some(({ fields, repeated }) => !repeated && fields.some(({ id }) => id === refused));
  return known ? ['f', refused] : null;
}

/** The step on which it can be mended. */
export function stepOf(procedure: Procedure, refused: string | null): number {
  if (placeOf(procedure, refused)) return 1;
  return procedure.attachments.some(({ id }) => id === refused) ? 2 : 3;
}
