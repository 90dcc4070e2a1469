/**
 * `npm run bench:console [-- --runs <n>] [-- --path <path>] [-- --url <address>] [-- --json <file>]`: Lighthouse's performance of a page of the
 * console, by default the overview over a made-up month, on its desktop and its phone profile (slow 4G, a processor four times slower); the
 * median run of each by its score. `--url` looks at an installation that runs already.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildConsole } from '../commands/build-console.ts';
import { startChild } from '../commands/child-process.ts';
import { startPrivateRedis } from '../commands/private-redis.ts';
import { fillHistory } from '../commands/seed-history/fill-history.ts';
import { browserPath } from '../worker/browser-path.ts';
import { browserArguments } from '../worker/browser-pool.ts';
import { installPeers } from './install-peers.ts';
import { peersFolder } from './ways.ts';

interface Report {
  readonly categories: { readonly performance: { readonly score: number } };
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
  /** How quick this machine was just then: https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md#cpu-throttling. */
  readonly environment: { readonly benchmarkIndex: number };
}
type Lighthouse = (url: string, flags: object, config: unknown) => Promise<{ readonly lhr: Report } | undefined>;

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    path: { type: 'string', default: '/' },
    url: { type: 'string' },
    json: { type: 'string' },
  },
});
const figures = {
  'first-contentful-paint': 'first paint, ms',
  'largest-contentful-paint': 'largest paint, ms',
  'speed-index': 'speed index, ms',
  'total-blocking-time': 'blocked, ms',
  'cumulative-layout-shift': 'layout shift',
} as const;

installPeers();
const peer = async (file: string) => ((await import(pathToFileURL(join(peersFolder, 'node_modules/lighthouse/core', file)).href)) as { default: unknown }).default; // prettier-ignore
const lighthouse = (await peer('index.js')) as Lighthouse;
const profiles = { desktop: await peer('config/desktop-config.js'), phone: undefined };

await using opened = new AsyncDisposableStack();
const folder = await mkdtemp(join(tmpdir(), 'congdan-bench-console-'));
opened.defer(() => rm(folder, { recursive: true, maxRetries: 3 }));
const abort = new AbortController().signal;
const load = loadavg()[0] ?? 0;
const url = options.url ?? (await startConsole());
const browser = await startChild('The browser', {
  command: browserPath(process.env),
  args: [...browserArguments(), '--headless', '--remote-debugging-port=0', `--user-data-dir=${join(folder, 'browser')}`, 'about:blank'], // prettier-ignore
  logFile: join(folder, 'browser.log'),
  ready: /DevTools listening on ws:\/\/[^:]+:(\d+)/,
  abort,
});
opened.defer(() => browser.stop());

const rows: string[][] = [];
const measured: Record<string, number> = {};
for (const [profile, config] of Object.entries(profiles)) {
  const reports: Report[] = [];
  for (let run = 0; run < Number(options.runs); run += 1) {
    const flags = { port: Number(browser.said()), onlyCategories: ['performance'], logLevel: 'error' };
    const result = await lighthouse(new URL(options.path, url).href, flags, config);
    if (!result) throw new Error('Lighthouse gave no report.');
    reports.push(result.lhr);
  }
  const { categories, audits, environment } = reports.toSorted((a, b) => scoreOf(a) - scoreOf(b))[Math.floor(reports.length / 2)]!; // prettier-ignore
  measured[profile] = Math.round(categories.performance.score * 100);
  const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  const shown = Object.keys(figures).map((id) => value(id).toFixed(id === 'cumulative-layout-shift' ? 3 : 0));
  const all = reports.map((report) => Math.round(scoreOf(report) * 100)).toSorted((a, b) => a - b);
  rows.push([profile, `**${measured[profile]}**`, `${all[0]}–${all.at(-1)}`, ...shown, environment.benchmarkIndex.toFixed(0)]); // prettier-ignore
}
const head = ['profile', 'performance', 'all runs', ...Object.values(figures), "machine's index"];
console.log([head, head.map((_, place) => (place === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')); // prettier-ignore
console.log(`\n${options.path}, ${options.runs} runs each. Load average ${load.toFixed(1)} when begun, ${(loadavg()[0] ?? 0).toFixed(1)} at the end.`); // prettier-ignore
if (options.json !== undefined) {
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}`;
  await writeFile(options.json, `${JSON.stringify({ command: 'bench:console', commit, date: new Date().toISOString(), machine, figures: measured }, null, 2)}\n`); // prettier-ignore
}

function scoreOf({ categories }: Report): number {
  return categories.performance.score;
}

/** The api over a made-up month, the last two days as single runs. @returns its address */
async function startConsole(): Promise<string> {
  delete process.env['DATABASE_URL'];
  await buildConsole();
  await mkdir(join(folder, 'logs'));
  await fillHistory({ days: 30, rawDays: 2, profiles: 2, runsPerDay: 4, seed: 1, data: folder });
  const redis = await startPrivateRedis(folder, abort);
  opened.defer(() => redis.child.stop());
  const api = await startChild('The api', {
    command: process.execPath,
    args: ['api/main.ts'],
    env: { REDIS_URL: redis.url, CONGDAN_DATA: folder, CONGDAN_PORTALS: '', CONGDAN_SCHEDULE: 'off', PORT: '0' },
    logFile: join(folder, 'logs', 'api.log'),
    ready: /congdan listens on (http[^"\s]+)/,
    readyMs: 90_000,
    abort,
  });
  opened.defer(() => api.stop());
  return api.said();
}
