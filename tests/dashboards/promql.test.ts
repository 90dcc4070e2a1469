/** All that is written is PromQL, and PromQL that is misspelt does not compile. */
import { parser } from '@prometheus-io/lezer-promql';
import { expect, test } from 'vitest';
import { divide, increase, rate, relabel, series, sum, withLabels } from '../../dashboards/promql/query.ts';
import { annotationQueries, filledIn, panelQueries, ruleQueries, variableQueries } from './queries.ts';

const all = [...panelQueries, ...variableQueries, ...annotationQueries, ...ruleQueries];

test('there are many', () => {
  expect(panelQueries.length).toBeGreaterThan(80);
  expect(variableQueries.length).toBeGreaterThan(8);
  expect(ruleQueries.length).toBeGreaterThan(50);
});

test.each(all)('$where is PromQL', ({ expr }) => {
  const text = filledIn(expr, { rateInterval: '5m', range: '1h' });
  expect(text, 'a variable without a value').not.toMatch(/\$[a-z_{]/);
  parser.parse(text).iterate({
    enter: ({ type, from, to }) => {
      if (type.isError)
        throw new Error(`not PromQL at ${from}: …${text.slice(Math.max(0, from - 20), to + 20)}…\n${text}`);
    },
  });
});

test('misspelt series, labels and values do not compile', () => {
  const runs = series('congdan_runs_total', { outcome: 'ok' });
  // @ts-expect-error no such series
  expect(series('congdan_run_total').promql).toBe('congdan_run_total');
  // @ts-expect-error no such label
  series('congdan_runs_total', { services: 'x' });
  // @ts-expect-error no such outcome
  series('congdan_runs_total', { outcome: 'monitor-fault' });
  // @ts-expect-error no such cause
  series('congdan_failures_total', { cause: 'portals' });
  // @ts-expect-error runs are not counted by vendor
  sum(increase(runs, '1h'), 'vendor');
  // @ts-expect-error a gauge has no rate
  rate(series('congdan_effort_seconds'), '1h');
  // @ts-expect-error the sides have different labels
  divide(sum(increase(runs, '1h'), 'service'), sum(increase(runs, '1h'), 'portal'));
  // @ts-expect-error no window of two words
  increase(runs, '1 hour');
  // @ts-expect-error the vendor is in no label of a service
  withLabels(sum(increase(runs, '1h'), 'portal'), series('congdan_service_info'), ['portal'], ['vendor']);
  // @ts-expect-error made from a label that is not there
  relabel(sum(increase(runs, '1h'), 'portal'), { sloth_id: ['', 'service'] });
});

test('brackets stand where an operator would otherwise change the meaning', () => {
  const ok = sum(increase(series('congdan_runs_total', { outcome: 'ok' }), '1h'));
  const difference = { promql: 'a - b' };
  expect(divide(ok, difference).promql).toBe('sum (increase(congdan_runs_total{outcome="ok"}[1h])) / (a - b)');
});
