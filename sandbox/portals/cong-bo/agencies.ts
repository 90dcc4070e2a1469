import type { Procedure } from '../../procedures/procedure.ts';

/** Which agencies of a province take this procedure: one a commune, or one for all. */
export function agencies({ agency }: Procedure, provinceName: string, communes: readonly string[]): readonly string[] {
  if (!agency.endsWith('cấp xã')) return [`${agency.replace(' cấp tỉnh', '')} ${provinceName}`];
  return communes.map((commune) => agency.replace('cấp xã', commune));
}
