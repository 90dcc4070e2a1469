import type { Procedure } from '../../procedures/procedure.ts';

/** The units of a province that take this procedure: one a commune, or one for the whole province. */
export function receivingUnits(
  { agency }: Procedure,
  provinceName: string,
  communes: readonly string[],
): readonly string[] {
  const [, body] = /^(.+) cấp xã$/.exec(agency) ?? [];
  if (body === undefined) return [`${agency.replace(/ cấp tỉnh$/, '')} ${provinceName}`];
  return communes.map((commune) => `${body === 'Ủy ban nhân dân' ? 'UBND' : body} ${commune}`);
}
