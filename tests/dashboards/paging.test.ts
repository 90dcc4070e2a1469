/**
 * Who is woken, by what, and how often: a real api records what workers report of 34 provinces × 25 services, a real
 * Prometheus and Alertmanager watch it, and receivers of our own take note.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../api/config.ts';
import type { Listening } from '../../api/listen.ts';
import { startApi } from '../../api/start-api.ts';
import type { Cause } from '../../diagnosis/causes.ts';
import type { RunResultInput } from '../../diagnosis/run-result.ts';
import { services } from '../../journeys/catalogue/services.ts';
import { provinces as all } from '../../journeys/portals/provinces.ts';
import { connectRedis, type RedisConnection } from '../../queue/connect-redis.ts';
import { Heartbeat } from '../../queue/heartbeat.ts';
import { ResultQueue } from '../../queue/result-queue.ts';
import { startPostgresServer } from '../fixtures/postgres-server.ts';
import { runRecord } from '../fixtures/run-records.ts';
import { startRedis } from '../queue/start-redis.ts';
import { until } from '../queue/until.ts';
import { type AlertChain, startAlertChain } from './alert-chain.ts';
import { countedServices } from './made-up-metrics.ts';

const provinces = all.map(({ code }) => code);
const costs = new Set(countedServices.filter(({ hasPayment }) => hasPayment).map(({ id }) => id));
const intervalMs = 900_000;
const patience = 120_000;

/** What fails of a run, or nothing. */
type Failing = (portal: string, service: string) => Cause | null;

interface Country {
  readonly chain: AlertChain;
  /** Two runs of every cell, the last just now. */
  report(failing: Failing): Promise<void>;
  stop(): Promise<void>;
}

/** The country as the monitor sees it: an api, and a worker that gives signs of life. */
async function startCountry(): Promise<Country> {
  const redis = await startRedis();
  const postgres = await startPostgresServer();
  const connection: RedisConnection = await connectRedis(redis.url);
  const folder = await mkdtemp(join(tmpdir(), 'congdan-paging-'));
  const profiles = await Promise.all(
    provinces.map(async (province) => {
      const file = join(folder, `dvc-${province}.json`);
      const profile = {
        id: `dvc-${province}`,
        name: `Cổng dịch vụ công ${province}`,
        baseUrl: `http://dvc-${province}.example/`,
        province,
        operator: `UBND ${province}`,
        product: `product-${province}`,
        vendor: `vendor-${province}`,
        agreement: 'agreed',
        hosts: { payment: ['pay.example'] },
      };
      await writeFile(file, JSON.stringify(profile));
      return file;
    }),
  );
  const place = { redis: connection };
  const alive = { id: 'w1', place: 'local', version: '0', concurrency: 2, running: [], startedAt: new Date().toISOString(), setAside: null }; // prettier-ignore
  const heartbeat = new Heartbeat(place, () => alive);
  await heartbeat.beat();
  const results = new ResultQueue<RunResultInput>(place);
  const errors: unknown[] = [];
  const api: Listening = await startApi(
    readConfig({
      REDIS_URL: redis.url,
      DATABASE_URL: postgres.url,
      PORT: '0',
      CONGDAN_DATA: folder,
      CONGDAN_PORTALS: profiles.join(','),
      CONGDAN_SCHEDULE: 'off',
      CONGDAN_INTERVAL_SECONDS: String(intervalMs / 1_000),
    }),
    (error) => errors.push(error),
  );
  const chain = await startAlertChain({ 'congdan-api': [new URL(api.url).host], 'congdan-worker': [] });
  let published = 0;
  const report = async (failing: Failing): Promise<void> => {
    const now = Date.now();
    for (let round = 1; round >= 0; round -= 1) {
      const startedAt = new Date(now - round * intervalMs).toISOString();
      await Promise.all(
        provinces.flatMap((province) =>
          services.map(async ({ id: service }) => {
            const portal = `dvc-${province}`;
            const cause = failing(portal, service);
            const runId = `${service}--${portal}--${(published += 1)}`;
            const failed = { outcome: 'failed', cause, failedStage: cause === 'payment' ? 'payment' : 'form' } as const;
            const record = runRecord({ runId, service, portal, province, startedAt, ...(cause !== null && failed) });
            await results.publish(runId, { record, probe: { id: 'w1', place: 'local' } });
          }),
        ),
      );
    }
    const recorded = async () => Number((await chain.ask('sum(congdan_runs_total)'))[0]?.value[1]);
    await until('all is recorded and scraped', async () => (await recorded()) === published, patience, 1_000);
  };
  return {
    chain,
    report,
    async stop() {
      await chain.stop();
      await heartbeat.stop();
      await results.close();
      await api.close();
      connection.disconnect();
      await redis.stop();
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
      expect(errors).toEqual([]);
    },
  };
}

describe('while a payment provider is out over 34 provinces, and one portal for a reason of its own', () => {
  let country: Country;
  beforeAll(async () => {
    country = await startCountry();
  }, 2 * patience);
  afterAll(() => country.stop());

  const payment = { cause: 'payment', factor: 'payment-provider', factor_id: 'pay.example' };
  const portal = { cause: 'portal', factor: 'portal', factor_id: 'dvc-48' };
  const symptoms = ['CongdanPortalFailing', 'CongdanProvinceBudgetBurnsFast', 'CongdanServiceBudgetBurnsFast'];

  test('each who must know is woken once for each, and told the cause', { timeout: 4 * patience }, async () => {
    const { chain } = country;
    expect(chain.told).toEqual([]);
    await country.report((id, service) => (id === 'dvc-48' ? 'portal' : costs.has(service) ? 'payment' : null));
    // The symptoms ring in Prometheus and at Alertmanager: dozens, of 600 failing cells.
    const ring = async () => {
      const ringing = await chain.ringing();
      return symptoms.every((name) => ringing.has(name)) && ringing.get('CongdanProvinceBudgetBurnsFast') === 34;
    };
    await until('the symptoms ring', ring, patience, 1_000);
    // What waits as long as they do is told after them: by then they would have been, were they not held back.
    await chain.ringOfTheTest();
    const pages = chain.told.flatMap(({ receiver, alerts }) =>
      alerts.map(({ labels }) => [receiver, labels['alertname'], labels['factor_id']].join(' ')),
    );
    expect(pages.sort()).toEqual([
      'centre CongdanIncidentOpen dvc-48',
      'centre CongdanIncidentOpen pay.example',
      'operator CongdanIncidentOpen dvc-48',
      'payment-provider CongdanIncidentOpen pay.example',
      'vendor CongdanIncidentOpen dvc-48',
    ]);
    for (const { labels, annotations } of chain.told.flatMap(({ alerts }) => alerts)) {
      const ofPortal = labels['factor'] === 'portal';
      expect(labels).toMatchObject(ofPortal ? portal : payment);
      expect(annotations['who_acts']).toContain(ofPortal ? 'vendor' : 'payment provider');
      expect(annotations['summary_en']).toContain(labels['factor_id']);
      expect(annotations['runbook_url']).toMatch(/incident-open\.md$/);
    }
  });
});
