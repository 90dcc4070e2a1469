/** No finding of grafana/dashboard-linter's rules without a reason. */
import { expect, test } from 'vitest';
import { type Finding, lint } from './linter-rules.ts';
import { boards } from './queries.ts';

/** By rule, or by rule and what it says, why it does not apply here. */
const exceptions: Readonly<Record<string, string>> = {
  'template-job-rule':
    'All names carry the prefix congdan_, which only congdan’s own processes write; recorded series have no job.',
  'template-instance-rule':
    'A number is of the country, whichever process counted it; an instance is a worker, not a target.',
  'target-job-rule': 'As template-job-rule.',
  'target-instance-rule': 'As template-instance-rule.',
  'panel-datasource-rule: not the variable: congdan-postgres':
    'An installation has one database of congdan, provisioned under this uid; there is nothing to choose.',
};
const excepted = ({ rule, says }: Finding): string | undefined =>
  [rule, `${rule}: ${says}`].find((key) => exceptions[key] !== undefined);

const findings = boards.flatMap((board) => lint(board));

test('every finding has a reason', () => {
  expect(findings.filter((finding) => excepted(finding) === undefined)).toEqual([]);
});

test('every reason is still needed', () => {
  for (const rule of Object.keys(exceptions))
    expect(
      findings.some((finding) => excepted(finding) === rule),
      rule,
    ).toBe(true);
});

test('the rules find what they are for', () => {
  const [first] = boards;
  const broken = lint({
    ...first!,
    editable: true,
    templating: { list: [{ type: 'query', name: 'service', query: 'label_values(a{, b)', refresh: 1 }] },
    panels: [
      {
        id: 1,
        type: 'timeseries',
        title: '',
        targets: [
          { refId: 'A', expr: 'sum(congdan_runs_total) + rate(congdan_runs_total[5m])' },
          { refId: 'B', expr: 'sum(' },
        ],
      },
      { id: 2, type: 'stat', title: 'empty', description: 'of everything' },
    ],
  }).map(({ rule }) => rule);
  expect([...new Set(broken)].sort()).toEqual([
    'panel-datasource-rule',
    'panel-no-targets-rule',
    'panel-title-description-rule',
    'panel-units-rule',
    'target-counter-agg-rule',
    'target-instance-rule',
    'target-job-rule',
    'target-logql-rule',
    'target-promql-rule',
    'target-rate-interval-rule',
    'template-datasource-rule',
    'template-instance-rule',
    'template-job-rule',
    'template-label-promql-rule',
    'template-on-time-change-reload-rule',
    'uneditable-dashboard',
  ]);
});
