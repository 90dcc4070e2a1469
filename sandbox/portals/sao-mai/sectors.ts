/** The procedures as the menu has them: by sector, and in a sector by group. */
import type { Procedure } from '../../procedures/procedure.ts';

export interface Group {
  readonly title: string;
  readonly procedures: readonly Procedure[];
}

export interface Sector {
  readonly title: string;
  readonly groups: readonly Group[];
}

const sectors = [
  ['Tư pháp - Hộ tịch', /hộ tịch|lý lịch|liên thông/i],
  ['Công an', /căn cước|cư trú|giao thông|lái xe|xuất nhập cảnh|con dấu/i],
  ['Giáo dục - Lao động - Bảo hiểm', /tuyển sinh|việc làm|bảo hiểm/i],
  ['Tài nguyên - Thuế - Điện lực', /đất|thuế|điện/i],
  ['Lĩnh vực khác', /./],
] as const;

const sectorOf = ({ field }: Procedure): string => sectors.find(([, holds]) => holds.test(field))?.[0] ?? '';

export function sectorsOf(procedures: readonly Procedure[]): readonly Sector[] {
  return sectors.flatMap(([title]) => {
    const own = procedures.filter((procedure) => sectorOf(procedure) === title);
    const groups = [...new Set(own.map(({ field }) => field))];
    if (groups.length === 0) return [];
    return {
      title,
      groups: groups.map((group) => ({ title: group, procedures: own.filter(({ field }) => field === group) })),
    };
  });
}
