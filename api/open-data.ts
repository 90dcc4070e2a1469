/** The open data: what each row and column is, under which licence, and the rows themselves. */
import { z } from 'zod';
import { failureCauses } from '../results/figures/counts.ts';
import type { DayRow } from '../results/figures/count-days.ts';
import { windowQuery } from './figure-query.ts';

export const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
export const attribution = 'congdan';

/** So many days at once; more is asked for month by month. */
export const mostOpenDays = 31;
export const openDataQuery = z.strictObject(windowQuery);

interface Column {
  readonly type: 'date' | 'string' | 'integer';
  readonly meaning: { readonly vi: string; readonly en: string };
  readonly of: (row: DayRow) => string | number;
}

const integer = (vi: string, en: string, of: (row: DayRow) => number): Column => ({ type: 'integer', meaning: { vi, en }, of }); // prettier-ignore
const text = (vi: string, en: string, of: (row: DayRow) => string): Column => ({ type: 'string', meaning: { vi, en }, of }); // prettier-ignore

/** Whole days, services and portals: nothing of a person, and nothing of a single run. */
export const openColumns: Readonly<Record<string, Column>> = {
  day: { type: 'date', meaning: { vi: 'Ngày theo giờ Việt Nam (UTC+7).', en: 'Day of Viet Nam (UTC+7).' }, of: ({ day }) => day },
  service: text('Mã dịch vụ, xem /api/v1/services.', 'Id of the service, see /api/v1/services.', ({ service }) => service),
  portal: text('Mã cổng, xem /api/v1/portals.', 'Id of the portal, see /api/v1/portals.', ({ portal }) => portal),
  province: text('Mã tỉnh, thành phố từ 1/7/2025; để trống: cổng quốc gia hoặc bộ, ngành.', 'Code of the province since 1 July 2025; empty: national portal or ministry.', ({ province }) => province),
  ok: integer('Lượt thử mà người dân làm được.', 'Runs in which the citizen got through.', ({ ok }) => ok),
  failed: integer('Lượt thất bại; tỷ lệ thành công là ok / (ok + failed).', 'Runs that failed; availability is ok / (ok + failed).', ({ failed }) => failed),
  stopped: integer('Lượt tốt đến chỗ congdan được phép đi.', 'Runs that went well as far as congdan may go.', ({ stopped }) => stopped),
  monitorFaults: integer('Lỗi của chính hệ thống giám sát.', "Failures of congdan's own.", ({ monitorFaults }) => monitorFaults),
  missed: integer('Lần đến giờ mà không ai thử.', 'Slots in which nobody tried.', ({ missed }) => missed),
  ...Object.fromEntries(
    failureCauses.map((cause): [string, Column] => [
      `cause:${cause}`,
      integer(`Lượt thất bại do nguyên nhân ${cause}, xem /api/v1/causes.`, `Failed runs whose cause is ${cause}, see /api/v1/causes.`, ({ causes }) => causes[cause]),
    ]),
  ),
}; // prettier-ignore
