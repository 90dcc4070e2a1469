/**
 * The running system under a real Prometheus and Alertmanager: an outage of the payment wakes its provider, the alert's
 * link leads a person to the failed run and to its trace, every query has an answer; and when the worker dies, nobody
 * is told of an outage.
 */
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserPath } from '../../worker/browser-path.ts';
import { type AlertChain, startAlertChain } from '../dashboards/alert-chain.ts';
import { annotationQueries, filledIn, panelQueries, ruleQueries, variableQueries } from '../dashboards/queries.ts';
import { until } from '../queue/until.ts';
import { kill, type RunningCommand, startCommand, temporaryFolder } from './command.ts';

const folder = temporaryFolder();
/** Two that cost something and one that does not: it gets through while the bank refuses the card. */
const services = ['traffic-fine', 'criminal-record', 'temporary-absence'];
const patience = 240_000;
let system: RunningCommand;
let chain: AlertChain;
let browser: Browser;
let consoleUrl: string;

beforeAll(async () => {
  const metricsPort = String(20_000 + (process.pid % 20_000));
  system = startCommand(
    ['start', '--portal', 'sandbox-igate-danang', ...services.flatMap((id) => ['--service', id]), '--fault', 'declined-by-gateway', '--interval', '30', '--concurrency', '2'], // prettier-ignore
    folder.path,
    { PORT: '0', CONGDAN_METRICS_PORT: metricsPort },
  );
  await until('it is up', () => system.stdout().includes('console: '), patience);
  consoleUrl = /console: (http\S+)\//.exec(system.stdout())![1]!;
  const worker = `127.0.0.1:${metricsPort}`;
  chain = await startAlertChain({ 'congdan-api': [new URL(consoleUrl).host], 'congdan-worker': [worker] }, consoleUrl);
  browser = await chromium.launch({ executablePath: browserPath(process.env), args: ['--no-sandbox'] });
}, patience);

afterAll(async () => {
  await browser.close();
  await chain.stop();
  system.signal('SIGCONT');
  await system[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

test(
  'an outage of the payment wakes its provider; the link leads to the failed run, and from there to its trace',
  { timeout: 2 * patience },
  async () => {
    await until('the provider is told', () => chain.told.some(({ receiver }) => receiver === 'payment-provider'), patience); // prettier-ignore
    const { alerts } = chain.told.find(({ receiver }) => receiver === 'payment-provider')!;
    expect(alerts[0]!.labels).toMatchObject({ alertname: 'CongdanIncidentOpen', cause: 'payment' });

    const page = await browser.newPage();
    await page.goto(alerts[0]!.annotations['console_url']!);
    const failed = page.locator('.runs tbody tr').first();
    await failed.waitFor();
    expect(await page.locator('.runs tbody .pill.ok').count()).toBe(0);
    await failed.getByRole('link').click();
    await page.getByText('thanh toán').first().waitFor();
    const [viewer] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: 'Mở vết (trace)' }).click(),
    ]);
    await viewer.locator('.action-title').first().waitFor({ timeout: 60_000 });
    expect(await viewer.locator('.action-title').count()).toBeGreaterThan(3);
    await page.close();
  },
);

test(
  'every query of every panel, variable and annotation is answered with data, and every rule is judged',
  { timeout: patience },
  async () => {
    expect(await chain.sickRules()).toEqual([]);
    const empty: string[] = [];
    for (const { where, expr } of [...panelQueries, ...variableQueries]) {
      const samples = await chain.ask(filledIn(expr, { rateInterval: '2m', range: '10m' }));
      if (samples.length === 0) empty.push(where);
    }
    // A window is marked while there is one; it begins after all else was asked, for the portal is left alone meanwhile.
    await announceMaintenance();
    for (const { where, expr } of annotationQueries) {
      await until(`${where} is answered`, async () => (await chain.ask(expr)).length > 0, patience, 500);
    }
    await callOffMaintenance();
    expect(empty).toEqual([]);
    // A rule about what is well has nothing to say, but must be answered.
    for (const { where, expr } of ruleQueries) await chain.ask(expr).catch((error: unknown) => expect.fail(`${where}: ${String(error)}`)); // prettier-ignore
  },
);

test(
  'a worker that dies is no outage of anybody: only the monitor’s own people are told',
  { timeout: patience },
  async () => {
    const before = chain.told.length;
    // Nobody starts it again: the supervisor stands still.
    system.signal('SIGSTOP');
    kill((await system.process(/worker\/main/)).pid);
    await until('the monitor is told', () => chain.told.slice(before).some(({ receiver }) => receiver === 'monitor'), patience); // prettier-ignore
    await chain.ringOfTheTest();
    const told = chain.told.slice(before).filter(({ status }) => status === 'firing');
    expect(new Set(told.map(({ receiver }) => receiver))).toEqual(new Set(['monitor']));
    expect(told.flatMap(({ alerts }) => alerts).some(({ labels }) => labels['alertname'] === 'CongdanNoWorker')).toBe(true); // prettier-ignore
  },
);

async function announceMaintenance(): Promise<void> {
  const response = await fetch(`${consoleUrl}/api/v1/portals/sandbox-igate-danang/maintenance-windows`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ endsAt: new Date(Date.now() + 3_600_000), reason: 'thử' }),
  });
  expect(response.status).toBe(200);
}

async function callOffMaintenance(): Promise<void> {
  const response = await fetch(`${consoleUrl}/api/v1/maintenance-windows`);
  const { windows } = (await response.json()) as { windows: { id: string }[] };
  for (const { id } of windows) {
    const { status } = await fetch(`${consoleUrl}/api/v1/maintenance-windows/${id}`, { method: 'DELETE' });
    expect(status).toBe(200);
  }
}
