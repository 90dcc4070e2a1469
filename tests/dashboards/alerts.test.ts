/** Every alert rings when it should, keeps still when it should, and ends: judged by promtool over made-up series. */
import { expect, test } from 'vitest';
import { alertsInOrder } from '../../dashboards/rules/alerts-in-order.ts';
import { firing, judgeAlerts } from './judge-alerts.ts';
import { countrySeries } from './made-up-country.ts';
import { budgetScenarios } from './scenarios/budget-scenarios.ts';
import { incidentScenarios } from './scenarios/incident-scenarios.ts';
import { monitorScenarios } from './scenarios/monitor-scenarios.ts';
import { portalScenarios } from './scenarios/portal-scenarios.ts';
import { api, bad, counter, pace, still } from './scenarios/scenario.ts';
import { standstillScenarios } from './scenarios/standstill-scenarios.ts';

const scenarios = [...standstillScenarios, ...monitorScenarios, ...incidentScenarios, ...budgetScenarios, ...portalScenarios]; // prettier-ignore

/** A dead worker loses its runs as monitor faults, and then nobody tries. */
const deadWorker = {
  country: { ...still, at: (minute: number) => (bad(minute) ? null : undefined) },
  series: [
    counter('congdan_monitor_faults_total', `kind="worker-lost", ${api}`, (minute) => (bad(minute) ? 4 / 60 : 0)),
    counter(
      'congdan_runs_total',
      `service="service-01", portal="portal-01", province="01", outcome="monitor_fault", ${api}`,
      (minute) => (bad(minute) ? 4 / 60 : 0),
    ),
  ],
};
const aboutCitizens = alertsInOrder.filter(({ scope }) => scope !== 'monitor').map(({ name }) => name);

test('every alert has scenarios in which it rings, keeps still, and ends', () => {
  for (const { name } of alertsInOrder) {
    const moments = scenarios.filter(({ alert }) => alert === name).flatMap(({ rings }) => Object.entries(rings));
    const first = moments.find(([, ringing]) => ringing.length > 0);
    expect(first, `${name} rings`).toBeDefined();
    if (name === 'CongdanWatchdog') continue;
    expect(
      moments.some(([, ringing]) => ringing.length === 0),
      `${name} keeps still`,
    ).toBe(true);
    expect(
      scenarios.some(({ alert, rings }) => {
        const states = Object.values(rings).map((ringing) => ringing.length > 0);
        return alert === name && states.includes(true) && states.at(-1) === false;
      }),
      `${name} ends`,
    ).toBe(true);
  }
});

test.each(alertsInOrder)('promtool finds $name ringing, still and ended as its scenarios say', async ({ name }) => {
  const own = scenarios.filter(({ alert }) => alert === name);
  const tests = own.map(({ says, country, series = [], rings }) => ({
    name: says,
    interval: `${pace}m`,
    input_series: [...(country ? countrySeries(country) : []), ...series],
    promql_expr_test: Object.entries(rings).map(([minute, ringing]) => firing(name, minute, ringing)),
  }));
  await judgeAlerts([name], tests);
});

test('a worker that dies looks like no outage of anybody', async () => {
  await judgeAlerts(aboutCitizens, [
    {
      name: 'the worker dies',
      interval: `${pace}m`,
      input_series: [...countrySeries(deadWorker.country), ...deadWorker.series],
      promql_expr_test: [124, 132, 140, 160, 180, 240, 252, 300].flatMap((minute) =>
        aboutCitizens.map((name) => firing(name, String(minute), [])),
      ),
    },
  ]);
});
