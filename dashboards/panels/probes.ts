/** What the control probes reach: the portal's hosts, and those that a journey leans on. */
import { chosen, maximum, minimum, series, sum } from '../promql/query.ts';
import { linesPanel, tilesPanel } from './panel.ts';

export const probesReach = () =>
  tilesPanel(
    {
      title: 'Phép thử đối chứng theo vai trò máy chủ',
      description:
        'Whether the newest control probe reached every host of a role (1) or not (0); probes are made at the moment of a failure.',
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
      title: 'Thời gian từng pha của phép thử đối chứng',
      description:
        'Name look-up, TCP, TLS, waiting and transfer of the newest probes, the slowest portal of those chosen.',
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
