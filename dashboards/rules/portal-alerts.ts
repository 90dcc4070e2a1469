/** k of n: what one portal, or one service at one portal, did in its last few runs. */
import { count, divide, except, increase, maximum, oneOf, type Query, series, sum, toOne, where, when, withLabels } from '../promql/query.ts'; // prettier-ignore
import type { Alert } from './alert.ts';
import { causeOfCell, causeOfPortal } from './dominant-cause.ts';
import { aboutAtLeast, fourRunsWindow, leastBadRuns, newestRunWindow } from './objectives.ts';

const cells = ['portal', 'province', 'service'] as const;
const failed = series('congdan_runs_total', { outcome: 'failed' });
/** Got through, or as far as the portal's agreement allows. */
const well = series('congdan_runs_total', { outcome: oneOf('ok', 'stopped') });
const counted = series('congdan_runs_total', { outcome: oneOf('ok', 'failed', 'stopped') });
const some = <L extends string>(query: Query<L>): Query<L> => when(query, '>', 0.5);

/** Services whose newest run at the portal failed, and all that were tried. */
const failing = count(
  except(
    some(sum(increase(failed, newestRunWindow), ...cells)),
    some(sum(increase(well, newestRunWindow), ...cells)),
    'portal',
    'service',
  ),
  'portal',
  'province',
);
const tried = count(some(sum(increase(counted, newestRunWindow), ...cells)), 'portal', 'province');
const badRuns = when(sum(increase(failed, fourRunsWindow), 'portal'), '>=', aboutAtLeast(leastBadRuns));

const threeOfFour = where(
  when(sum(increase(failed, fourRunsWindow), ...cells), '>=', aboutAtLeast(3)),
  when(sum(increase(well, fourRunsWindow), ...cells), '<', aboutAtLeast(2)),
  ...cells,
);

const info = maximum(series('congdan_portal_info'), 'portal', 'operator', 'vendor', 'product');
const withInfo = <L extends string>(query: Query<L | 'portal'>): Query<string> =>
  withLabels<L | 'portal', 'portal' | 'operator' | 'vendor' | 'product', 'portal', 'operator' | 'vendor' | 'product'>(
    query,
    info,
    ['portal'],
    ['operator', 'vendor', 'product'],
  );
export const portalAlerts: readonly Alert[] = [
  {
    name: 'CongdanPortalFailing',
    query: withInfo(
      withLabels(
        where(when(divide(failing, tried), '>=', 0.6), badRuns, 'portal'),
        toOne(causeOfPortal()),
        ['portal'],
        ['cause'],
      ),
    ),
    for: '2m',
    keepFiringFor: '10m',
    severity: 'page',
    scope: 'portal',
    summary: {
      vi: 'Cổng {{ $labels.portal }}: {{ $value | humanizePercentage }} dịch vụ đang hỏng ({{ $labels.cause }})',
      en: 'Portal {{ $labels.portal }}: {{ $value | humanizePercentage }} of its services fail ({{ $labels.cause }})',
    },
    description: {
      vi: 'Tại cổng này lượt thử gần nhất của phần lớn dịch vụ đã thất bại, và từ đó chưa dịch vụ nào trong số ấy làm được. Chủ quản: {{ $labels.operator }}, nhà cung cấp: {{ $labels.vendor }}, sản phẩm: {{ $labels.product }}.',
      en: 'At this portal the newest run of most services failed, and none of them got through since. Operator: {{ $labels.operator }}, vendor: {{ $labels.vendor }}, product: {{ $labels.product }}.',
    },
    console: '/?outcome=failed&portal={portal}',
    dashboard: 'congdan-portals',
  },
  {
    name: 'CongdanCellFailing',
    query: withInfo(withLabels(threeOfFour, toOne(causeOfCell()), ['portal', 'service'], ['cause'])),
    for: '5m',
    keepFiringFor: '30m',
    severity: 'ticket',
    scope: 'cell',
    summary: {
      vi: 'Dịch vụ {{ $labels.service }} tại {{ $labels.portal }} hỏng trong ba trên bốn lượt thử ({{ $labels.cause }})',
      en: 'Service {{ $labels.service }} at {{ $labels.portal }} failed in three of four runs ({{ $labels.cause }})',
    },
    description: {
      vi: 'Một dịch vụ tại một cổng: ít nhất ba trong bốn lượt gần nhất thất bại; ở nơi khác có thể vẫn làm được.',
      en: 'One service at one portal: three of the last four runs or more failed; elsewhere it may well work.',
    },
    console: '/?outcome=failed&portal={portal}&service={service}',
    dashboard: 'congdan-service',
  },
];
