import type { Procedure } from '../../procedures/procedure.ts';

/** Whether one must say in which commune one files. */
export const byCommune = ({ agency }: Pick<Procedure, 'agency'>): boolean => agency.endsWith('cấp xã');

/** Who takes the procedure in that province or commune. */
export function agencyAt(procedure: Pick<Procedure, 'agency'>, province: string, commune: string): string {
  if (!byCommune(procedure)) return `${procedure.agency.replace(' cấp tỉnh', '')} - ${province}`;
  return `${procedure.agency.replace(' cấp xã', '')} ${commune}, ${province}`;
}
