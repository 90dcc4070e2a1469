/** What the control probes reach: the portal's hosts, and those that a journey leans on. */
import { chosen, maximum, minimum, series, sum } from '../promql/query.ts';
import { linesPanel, tilesPanel } from './panel.ts';

export const probesReach = () =>
  tilesPanel(
    {
      title: { vi: 'Phép thử đối chứng theo vai trò máy chủ', en: 'Control probes by role of the host' },
      description: {
        vi: 'Phép thử đối chứng gần nhất có tới được mọi máy chủ của một vai trò (1) hay không (0); phép thử được làm ngay lúc có lượt thất bại.',
        en: 'Whether the newest control probe reached every host of a role (1) or not (0); probes are made at the moment of a failure.',
      },
      unit: 'bool_yes_no',
      height: 8,
      limits: [0.5, 1],
    },
    {
      query: minimum(series('congdan_control_probe_success', { portal: chosen('portal') }), 'portal', 'role'),
      legend: '{{portal}}: {{role}}',
    },
  );

export const probePhases = () =>
  linesPanel(
    {
      title: { vi: 'Thời gian từng pha của phép thử đối chứng', en: 'Phases of the control probes' },
      description: {
        vi: 'Phân giải tên, TCP, TLS, chờ và truyền của các phép thử gần nhất, lấy cổng chậm nhất trong các cổng đã chọn.',
        en: 'Name look-up, TCP, TLS, waiting and transfer of the newest probes, the slowest portal of those chosen.',
      },
      unit: 's',
    },
    '5m',
    {
      query: maximum(
        sum(series('congdan_control_probe_duration_seconds', { portal: chosen('portal') }), 'portal', 'role', 'phase'),
        'role',
        'phase',
      ),
      legend: '{{role}}: {{phase}}',
    },
  );
