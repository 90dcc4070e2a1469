/**
 * Tables with exact counts and 95 % intervals, from congdan's own PostgreSQL: what Prometheus tells of 30 days is
 * extrapolated from samples, and nobody should argue over a ranking by rounded runs.
 */
import type { Builder } from '@grafana/grafana-foundation-sdk/cog';
import type { Panel } from '@grafana/grafana-foundation-sdk/dashboard';
import * as table from '@grafana/grafana-foundation-sdk/table';
import { type Bilingual, onOneLine } from '../bilingual.ts';
import type { LinkLabel } from './console-link.ts';
import { framed, sqlSource } from './panel.ts';
import { sqlTarget } from './sql-target.ts';

/** As the function compare_availability (results/migrations/create-portals.ts) knows them. */
type Dimension = 'service' | 'portal' | 'province' | 'vendor-product' | 'procurement';

const columns: Readonly<Record<string, Bilingual>> = {
  availability: { vi: 'Tính khả dụng', en: 'Availability' },
  low: { vi: 'Khoảng 95 %: từ', en: 'from' },
  high: { vi: 'đến', en: 'to' },
  ok: { vi: 'Thành công', en: 'Ok' },
  failed: { vi: 'Thất bại', en: 'Failed' },
  stopped: { vi: 'Dừng', en: 'Stopped' },
  monitor_faults: { vi: 'Lỗi giám sát', en: 'Monitor faults' },
  portals: { vi: 'Số cổng', en: 'Portals' },
};
const shares = ['availability', 'low', 'high'];

/** @param link label by which the name in the first column leads to the console */
export function exactCounts(
  dimension: Dimension,
  title: Bilingual,
  column: Bilingual,
  link?: LinkLabel,
): Builder<Panel> {
  const description = {
    vi: 'Số đếm chính xác của khoảng thời gian đã chọn, lấy từ kho kết quả: thành công / (thành công + thất bại) và hai đầu của khoảng tin cậy 95 % (Wilson); lượt dừng và lỗi giám sát ghi bên cạnh. Hai dòng có khoảng chồng lên nhau thì chưa biết là khác nhau.',
    en: 'Exact counts of the chosen time from the store of results: ok / (ok + failed) and the ends of its 95 % interval (Wilson); stopped runs and monitor faults stand beside. Two whose intervals overlap are not known to differ.',
  };
  const frame = { title, description, unit: 'none', width: 24, height: 12 } as const;
  const name = link ?? 'name';
  const sql = `select name as "${name}", ${Object.keys(columns).join(', ')} from compare_availability('${dimension}', $__timeFrom(), $__timeTo())`;
  const builder = framed(new table.PanelBuilder(), { ...frame, ...(link && { runsOf: [link] }) }, true, sqlSource)
    .withTarget({ build: () => sqlTarget(sql) })
    .overrideByName(name, [{ id: 'displayName', value: onOneLine(column) }]);
  for (const [field, displayName] of Object.entries(columns)) {
    builder.overrideByName(field, [
      { id: 'displayName', value: onOneLine(displayName) },
      { id: 'unit', value: shares.includes(field) ? 'percentunit' : 'none' },
      ...(shares.includes(field) ? [{ id: 'decimals', value: 2 }] : []),
    ]);
  }
  return builder;
}
