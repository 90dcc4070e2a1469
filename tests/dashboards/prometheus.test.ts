/** A real Prometheus scrapes what congdan's own code counts, and answers every query of every panel with data. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { writeAlerts, writeRecordings } from '../../dashboards/rules/write-rules.ts';
import { defaultOptions } from '../../dashboards/rules/generator-options.ts';
import { alertsInOrder } from '../../dashboards/rules/alerts-in-order.ts';
import { recordedSeries } from '../../dashboards/rules/recorded-series.ts';
import { countARound, madeUpApi, madeUpPortals, madeUpWorker, serveMetrics, workARound } from './made-up-metrics.ts';
import { annotationQueries, boards, filledIn, panelQueries, variableQueries } from './queries.ts';
import { patientForSeconds } from './alert-chain.ts';
import { until } from '../queue/until.ts';
import { type RunningServer, startPrometheus } from './start-servers.ts';

/** Far above what a busy machine needs, ms. */
const patience = 90_000;
/** Longer than a busy machine takes between the last round and the last question. */
const windows = { rateInterval: '10m', range: '10m' };
let prometheus: RunningServer;
const served: { stop(): Promise<void> }[] = [];

beforeAll(async () => {
  const portals = madeUpPortals(5);
  const api = madeUpApi(portals);
  const worker = madeUpWorker();
  const apiServer = await serveMetrics(api);
  const workerServer = await serveMetrics(worker);
  served.push(apiServer, workerServer);
  prometheus = await startPrometheus({
    'prometheus.yml': stringify({
      global: { scrape_interval: '2s', scrape_timeout: '2s', evaluation_interval: '2s' },
      rule_files: ['*.rules.yml'],
      scrape_configs: [
        { job_name: 'congdan-api', static_configs: [{ targets: [apiServer.target] }] },
        { job_name: 'congdan-worker', static_configs: [{ targets: [workerServer.target] }] },
      ],
    }),
    'recordings.rules.yml': patientForSeconds(writeRecordings(), '2s'),
    'alerts.rules.yml': patientForSeconds(writeAlerts(defaultOptions), '2s'),
  });
  await until('both targets are scraped', async () => (await ask('sum(up == 1)'))[0]?.value[1] === '2', patience, 200);
  for (let round = 0; round < 4; round += 1) {
    countARound(api, portals, new Date(), round);
    workARound(worker);
    const before = Number((await ask('sum(congdan_runs_total)'))[0]?.value[1]);
    await until(
      'the round is scraped',
      async () => Number((await ask('sum(congdan_runs_total)'))[0]?.value[1]) > before,
      patience,
      200,
    );
  }
  // The last to be recorded leans on those before it.
  const judged = async () => (await ask('slo:period_error_budget_remaining:ratio')).length > 0;
  await until('the rules were judged', judged, patience, 200);
}, 3 * patience);

afterAll(async () => {
  await prometheus.stop();
  for (const { stop } of served) await stop();
});

interface Sample {
  readonly metric: Readonly<Record<string, string>>;
  readonly value: readonly [number, string];
}

async function ask(query: string): Promise<readonly Sample[]> {
  const response = await fetch(`${prometheus.url}/api/v1/query`, {
    method: 'POST',
    body: new URLSearchParams({ query }),
  });
  const body = (await response.json()) as { status: string; error?: string; data: { result: Sample[] } };
  if (body.status !== 'success') throw new Error(`${body.error}: ${query}`);
  return body.data.result;
}

describe('a real Prometheus', () => {
  test.each(panelQueries)('answers $where', async ({ expr }) => {
    const samples = await ask(filledIn(expr, windows));
    expect(samples.length, expr).toBeGreaterThan(0);
    expect(
      samples.some(({ value }) => Number.isFinite(Number(value[1]))),
      expr,
    ).toBe(true);
  });

  test.each(variableQueries)('offers values of $where', async ({ expr, label }) => {
    const values = (await ask(filledIn(expr, windows))).map(({ metric }) => metric[label]);
    expect(new Set(values).size).toBeGreaterThan(1);
  });

  test('finds what is marked on the time axis: incidents, maintenance, releases', async () => {
    const found = await Promise.all(
      annotationQueries.map(async ({ where, expr }) => [where, await ask(expr)] as const),
    );
    expect(found).toHaveLength(3 * boards.length);
    const marks: Readonly<Record<string, object>> = {
      Incidents: { cause: 'payment', factor_id: 'pay.example' },
      Maintenance: { portal: 'dvc-1' },
      Releases: { portal: 'dvc-1', product: 'igate', version: '2.6' },
    };
    for (const [where, samples] of found) {
      expect(samples.map(({ metric }) => metric), where).toMatchObject([marks[where.split(' · ').at(-1)!]!]); // prettier-ignore
      // Grafana takes this one's value for the moment, ms since 1970.
      if (where.endsWith('Releases')) expect(Number(samples[0]?.value[1])).toBe(Date.parse('2026-11-21T00:00:00Z'));
    }
  });

  test('judges every rule without an error', async () => {
    const response = await fetch(`${prometheus.url}/api/v1/rules`);
    const { data } = (await response.json()) as {
      data: { groups: { rules: { name: string; health: string; lastError?: string }[] }[] };
    };
    const rules = data.groups.flatMap((group) => group.rules);
    expect(rules.filter(({ health }) => health !== 'ok')).toEqual([]);
    const names = new Set(rules.map(({ name }) => name));
    for (const { name } of alertsInOrder) expect(names).toContain(name);
  });

  test('records every declared series with the declared labels', async () => {
    for (const [name, { labels }] of Object.entries(recordedSeries)) {
      const samples = await ask(name);
      expect(samples.length, name).toBeGreaterThan(0);
      for (const { metric } of samples.slice(0, 3)) {
        const known = new Set<string>(['__name__', ...labels]);
        expect(
          Object.keys(metric).filter((label) => !known.has(label)),
          name,
        ).toEqual([]);
      }
    }
  });

  test('says availability as ok / (ok + failed), whatever else ended', async () => {
    const [ok, failed, share] = await Promise.all(
      [
        'sum(congdan_runs_total{outcome="ok"})',
        'sum(congdan_runs_total{outcome="failed"})',
        '1 - avg(slo:sli_error:ratio_rate1h{sloth_slo="over-provinces"})',
      ].map(async (query) => Number((await ask(query))[0]?.value[1])),
    );
    expect(share).toBeCloseTo(ok! / (ok! + failed!), 1);
  });
});
