/** The failed runs themselves, each with its page in the console and its trace: what no metric can name. */
import type { Builder } from '@grafana/grafana-foundation-sdk/cog';
import { DashboardLinkBuilder, type Panel } from '@grafana/grafana-foundation-sdk/dashboard';
import * as table from '@grafana/grafana-foundation-sdk/table';
import { type Bilingual, onOneLine } from '../bilingual.ts';
import { consoleVariable } from './console-link.ts';
import { framed, sqlSource } from './panel.ts';
import { sqlTarget } from './sql-target.ts';

const columns: Readonly<Record<string, Bilingual>> = {
  started_at: { vi: 'Lúc', en: 'When' },
  service: { vi: 'Dịch vụ', en: 'Service' },
  portal: { vi: 'Cổng', en: 'Portal' },
  province: { vi: 'Tỉnh', en: 'Province' },
  stage: { vi: 'Bước', en: 'Stage' },
  cause: { vi: 'Nguyên nhân', en: 'Cause' },
  detail: { vi: 'Chi tiết', en: 'Detail' },
  seconds: { vi: 'Thời lượng', en: 'Duration' },
  run_id: { vi: 'Lượt thử', en: 'Run' },
};

/** For dashboards where service, portal, province and cause can be chosen. */
export function failedRuns(): Builder<Panel> {
  const builder = framed(
    new table.PanelBuilder(),
    {
      title: { vi: 'Các lượt thất bại mới nhất', en: 'Newest failed runs' },
      description: {
        vi: 'Nhiều nhất 200 lượt thất bại của khoảng thời gian và lựa chọn hiện tại, mới nhất trước. Bấm vào một ô để mở trang của lượt thử hoặc vết ghi của nó.',
        en: 'At most 200 failed runs of the chosen time and choices, the newest first. Click on a cell to open the page of the run, or its trace.',
      },
      unit: 'none',
      width: 24,
      height: 12,
    },
    true,
    sqlSource,
  )
    .dataLinks([runLink(), traceLink()])
    .withTarget({ build: () => sqlTarget(sql) });
  for (const [field, name] of Object.entries(columns)) {
    builder.overrideByName(field, [
      { id: 'displayName', value: onOneLine(name) },
      ...(field === 'seconds' ? [{ id: 'unit', value: 's' }] : []),
    ]);
  }
  return builder;
}

/** Whatever was chosen, as a regular expression; `.*` for all. */
const sql = `select ${Object.keys(columns).join(', ')} from newest_failures($__timeFrom(), $__timeTo(), '\${service:regex}', '\${portal:regex}', '\${province:regex}', '\${cause:regex}')`;

function runLink(): DashboardLinkBuilder {
  return new DashboardLinkBuilder('Lượt thử trong congdan · The run in the console')
    .url(`\${${consoleVariable}}/runs/\${__data.fields.run_id}`)
    .targetBlank(true);
}

/** Playwright's viewer, which the api serves, is told in its address what to open. */
function traceLink(): DashboardLinkBuilder {
  const trace = `\${${consoleVariable}:percentencode}%2Fapi%2Fv1%2Fruns%2F\${__data.fields.run_id}%2Ftrace`;
  return new DashboardLinkBuilder('Vết ghi của lượt thử · Its trace')
    .url(`\${${consoleVariable}}/trace-viewer/index.html?trace=${trace}`)
    .targetBlank(true);
}
