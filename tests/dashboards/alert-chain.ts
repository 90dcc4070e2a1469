/**
 * The whole way of an alert: a real Prometheus with our rules scrapes, a real Alertmanager with our routes groups and
 * holds back, and receivers of our own take note. What takes minutes in earnest takes seconds here, in the same order.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse, stringify } from 'yaml';
import { defaultOptions } from '../../dashboards/rules/generator-options.ts';
import { writeAlertmanager } from '../../dashboards/rules/write-alertmanager.ts';
import { writeAlerts, writeRecordings } from '../../dashboards/rules/write-rules.ts';
import { until } from '../queue/until.ts';
import { startAlertmanager, startPrometheus } from './start-servers.ts';

export interface Sample {
  readonly metric: Readonly<Record<string, string>>;
  readonly value: readonly [number, string];
}

export interface ToldAlert {
  readonly status: 'firing' | 'resolved';
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

/** One message as Alertmanager's webhook carries it. */
export interface Told {
  readonly receiver: string;
  readonly status: 'firing' | 'resolved';
  readonly alerts: readonly ToldAlert[];
}

export interface AlertChain {
  /** Every message so far but the watchdog's. */
  readonly told: readonly Told[];
  ask(query: string): Promise<readonly Sample[]>;
  /** Names of alerts that ring at Alertmanager, held back ones included, with how often. */
  ringing(): Promise<ReadonlyMap<string, number>>;
  /** Rings an alert that nothing holds back and that waits as long as symptoms do; back when it was told. It is not in `told`. */
  ringOfTheTest(): Promise<void>;
  /** Prometheus' health of each rule that is not well. */
  sickRules(): Promise<readonly { readonly name: string; readonly lastError?: string }[]>;
  stop(): Promise<void>;
}

const ofTheTest = 'AlertOfTheTest';

/** @param targets addresses (host:port) by job */
export async function startAlertChain(
  targets: Readonly<Record<'congdan-api' | 'congdan-worker', readonly string[]>>,
  consoleUrl = defaultOptions.consoleUrl,
): Promise<AlertChain> {
  const told: Told[] = [];
  let toldOfTheTest = false;
  const receiver = await startReceiver((message) => {
    if (message.alerts.some(({ labels }) => labels['alertname'] === ofTheTest)) toldOfTheTest = true;
    else if (message.receiver !== 'watchdog') told.push(message);
  });
  const alertmanager = await startAlertmanager({
    'alertmanager.yml': sooner(writeAlertmanager({ ...defaultOptions, receiverUrl: receiver.url })),
  });
  const prometheus = await startPrometheus({
    'prometheus.yml': stringify({
      global: { scrape_interval: '5s', scrape_timeout: '5s', evaluation_interval: '5s' },
      rule_files: ['*.rules.yml'],
      alerting: { alertmanagers: [{ static_configs: [{ targets: [new URL(alertmanager.url).host] }] }] },
      scrape_configs: Object.entries(targets).map(([job, addresses]) => ({
        job_name: job,
        static_configs: [{ targets: addresses }],
      })),
    }),
    'recordings.rules.yml': patientForSeconds(writeRecordings(), '5s'),
    'alerts.rules.yml': patientForSeconds(writeAlerts({ ...defaultOptions, consoleUrl }), '5s'),
  });
  const ask = async (query: string): Promise<readonly Sample[]> => {
    const response = await fetch(`${prometheus.url}/api/v1/query`, {
      method: 'POST',
      body: new URLSearchParams({ query }),
    });
    const body = (await response.json()) as { status: string; error?: string; data: { result: Sample[] } };
    if (body.status !== 'success') throw new Error(`${body.error}: ${query}`);
    return body.data.result;
  };
  const many = Object.values(targets).flat().length;
  await until('every target is scraped', async () => Number((await ask('sum(up)'))[0]?.value[1]) === many, 60_000);
  return {
    told,
    ask,
    async ringing() {
      const response = await fetch(`${alertmanager.url}/api/v2/alerts`);
      const alerts = (await response.json()) as { labels: { alertname: string } }[];
      const names = Map.groupBy(alerts, ({ labels }) => labels.alertname);
      return new Map([...names].map(([name, alike]) => [name, alike.length]));
    },
    async ringOfTheTest() {
      await fetch(`${alertmanager.url}/api/v2/alerts`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify([{ labels: { alertname: ofTheTest, cause: 'the-test' } }]),
      });
      await until('the alert of the test is told', () => toldOfTheTest, 120_000);
    },
    async sickRules() {
      const response = await fetch(`${prometheus.url}/api/v1/rules`);
      const { data } = (await response.json()) as {
        data: { groups: { rules: { name: string; health: string; lastError?: string }[] }[] };
      };
      return data.groups.flatMap(({ rules }) => rules).filter(({ health }) => health !== 'ok');
    },
    async stop() {
      await prometheus.stop();
      await alertmanager.stop();
      receiver.stop();
    },
  };
}

/** Takes what Alertmanager posts; the path names the receiver. */
export async function startReceiver(take: (message: Told) => void): Promise<{ url: string; stop(): void }> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      take({ ...(JSON.parse(Buffer.concat(parts).toString()) as Told), receiver: request.url!.slice(1) });
      response.end();
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The same rules: judged every few seconds, and patient for ten seconds instead of a minute. */
export function patientForSeconds(rules: string, interval: string): string {
  const { groups } = parse(rules) as { groups: { rules: { for?: string; keep_firing_for?: string }[] }[] };
  return stringify({
    groups: groups.map((group) => ({
      ...group,
      interval,
      rules: group.rules.map((rule) => ({
        ...rule,
        ...(rule.for && { for: inSeconds(rule.for) }),
        ...(rule.keep_firing_for && { keep_firing_for: inSeconds(rule.keep_firing_for) }),
      })),
    })),
  });
}

/** `2m` → `20s`, and what was seconds is at once: a busy machine may miss a scrape or two. */
const inSeconds = (patience: string): string => (patience.endsWith('m') ? `${patience.slice(0, -1)}0s` : '0s');

interface Route {
  readonly receiver?: string;
  readonly group_wait?: string;
  readonly routes?: readonly Route[];
}

/**
 * The same tree with shorter waits in the same order: an incident is told at once; what it explains waits longer than
 * it takes to find one (the api looks every 20 seconds), as 2 minutes do in earnest.
 */
export function sooner(
  configuration: string,
  waits: Readonly<Record<string, string>> = { '0s': '0s', '10s': '1s', '1m': '3s', '2m': '40s' },
): string {
  const read = parse(configuration) as { route: Route };
  const hurry = (route: Route): Route => ({
    ...route,
    ...(route.group_wait !== undefined && { group_wait: waits[route.group_wait]! }),
    ...(route.routes && { routes: route.routes.map(hurry) }),
  });
  return stringify({ ...read, route: hurry(read.route) });
}
