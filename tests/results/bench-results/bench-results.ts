/**
 * `npm run bench:results [-- --days <n>] [-- --raw-days <n>] [-- --seconds <n>] [-- --json <file>]`: on a PostgreSQL of its own, with fsync on: how many results a
 * second are recorded, how long comparisons take over 90 days of 7,875 cells (35 portals × 25 services × 9 devices and networks), and how
 * long each page of the console waits for its data, over HTTP; then the pages on the embedded database, with 30 days of them.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { table } from 'table';
import { madeUpRun } from '../../../commands/seed-history/fill-runs.ts';
import { madeUpCountry } from '../../../commands/seed-history/made-up-country.ts';
import { portalProfileSchema } from '../../../journeys/portals/profile.ts';
import { compare, dimensions } from '../../../results/figures/compare.ts';
import type { Database } from '../../../results/open-database.ts';
import { recordInBatches } from '../../../results/record-run.ts';
import { startPostgresServer } from '../../fixtures/postgres-server.ts';
import { startTestApp, type TestApp } from '../../fixtures/test-app.ts';
import { beforeAfter, type ConsolePage, consolePages, pagesOfDays } from './console-pages.ts';
import { fillYear } from './fill-year.ts';

const { values } = parseArgs({
  options: { days: { type: 'string', default: '365' }, 'raw-days': { type: 'string', default: '0' }, seconds: { type: 'string', default: '30' }, json: { type: 'string' } }, // prettier-ignore
});
const days = Number(values.days);
const country = madeUpCountry({ seed: 1, profiles: 9, runsPerDay: 96 });
const portals = country.portals.map((portal) =>
  portalProfileSchema.parse({ ...portal, baseUrl: 'http://127.0.0.1:1/' }),
);
const embeddedDays = 30;
const dayMs = 24 * 3_600_000;
const midnight = new Date('2026-11-20T17:00:00Z');
const now = new Date('2026-11-21T02:20:00Z');
const sixHoursMs = 6 * 3_600_000;
const apartMs = Math.round(sixHoursMs / (country.cells.length * 24));
const openHour = Math.floor(now.getTime() / 3_600_000) * 3_600_000;
const history = { now, usualDays: 30 };
/** Single runs of some weeks, as sparse as `seed:history` makes them: at 96 a day they would be 22 million a month. */
const single = { days: Number(values['raw-days']), country: madeUpCountry({ seed: 1, profiles: 9, runsPerDay: 2 }) };

const folder = await mkdtemp(join(tmpdir(), 'congdan-bench-results-'));
const server = await startPostgresServer(['fsync=on', 'shared_buffers=256MB', 'work_mem=16MB', 'jit=off']);
const app = await startTestApp({ folder, databaseUrl: server.url, portals, clock: () => now });
try {
  const load = loadavg()[0]!;
  console.log(`load average ${load.toFixed(1)}; filling ${days} days`);
  await fillYear(app.database, country, { ...history, days, ...(single.days > 0 && { single }) });
  await sql`vacuum analyze`.execute(app.database);
  const perSecond = await record(app.database, Number(values.seconds) * 1_000);
  console.log(`${perSecond} results a second over ${values.seconds} s`);
  const ninety = { from: new Date(midnight.getTime() - 90 * dayMs), to: midnight };
  const question = (name: string, by: (typeof dimensions)[number], filter = {}) => ({ name, ask: () => compare(app.database, by, ninety, filter) }); // prettier-ignore
  const comparisons = await measure(10, [
    ...dimensions.map((by) => question(`by ${by}`, by)),
    question('by province, on phones alone', 'province', { device: 'phone' }),
    question('by province, on 4G alone', 'province', { network: '4g' }),
    question('by province, one service', 'province', { service: 'passport' }),
    question('by province, one service on phones', 'province', { service: 'passport', device: 'phone' }),
    question('by device, one portal', 'device', { portal: country.portals[0]!.id }),
  ]);
  show('comparisons over 90 days', comparisons);
  const usual = await measure(10, opening(app, consolePages(now)));
  show('pages as they open', usual);
  const whole = await measure(10, opening(app, [...pagesOfDays(midnight, days), beforeAfter(now, 90)]));
  show(`pages of ${days} days`, whole);
  const embedded = await measureEmbedded();
  show(`embedded, ${embeddedDays} days`, embedded);
  const all = [...usual, ...whole];
  const figures = {
    perSecond,
    compareP95Ms: Math.round(quantile(comparisons.flatMap(({ times }) => times), 0.95)),
    pageMedianMs: Math.round(quantile(all.flatMap(({ times }) => times), 0.5)),
    slowestPageMedianMs: Math.round(Math.max(...all.map(({ times }) => quantile(times, 0.5)))),
    pageWorstMs: Math.round(quantile(all.flatMap(({ times }) => times), 1)),
    embeddedPageWorstMs: Math.round(quantile(embedded.flatMap(({ times }) => times), 1)),
  }; // prettier-ignore
  console.log(table(Object.entries(figures)));
  console.log(`load average ${load.toFixed(1)} when begun, ${loadavg()[0]!.toFixed(1)} at the end`);
  if (values.json !== undefined) {
    const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
    const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`;
    const pages = Object.fromEntries(all.map(({ name, times }) => [name, { medianMs: quantile(times, 0.5), worstMs: quantile(times, 1) }])); // prettier-ignore
    const report = { command: 'bench:results', commit, date: new Date().toISOString(), machine, load, days, figures, pages }; // prettier-ignore
    await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
  }
} finally {
  await app.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

/** Results of the six hours before the open one, of each cell every 15 minutes, as they come from the queue: a hundred under way at a time. @returns how many a second */
async function record(db: Database, forMs: number): Promise<number> {
  const recordRun = recordInBatches(db);
  const begun = performance.now();
  let made = 0;
  let fresh = 0;
  await Promise.all(
    Array.from({ length: 100 }, async () => {
      while (performance.now() - begun < forMs) {
        const number = made++;
        const cell = country.cells[number % country.cells.length]!;
        const startedAt = new Date(openHour - 1 - ((number * apartMs) % sixHoursMs));
        const run = madeUpRun(country, cell, startedAt);
        if (await recordRun({ record: run, scheduledAt: startedAt, signalCounts: { request: 40 } })) fresh += 1;
      }
    }),
  );
  if (fresh !== made) throw new Error(`${made - fresh} of ${made} results were not recorded`);
  return Math.round(fresh / ((performance.now() - begun) / 1_000));
}

/** Opens pages as a browser does. */
function opening(app: TestApp, pages: readonly ConsolePage[]): readonly Question[] {
  return pages.map(({ name, rounds }) => ({
    name,
    async ask() {
      let bytes = 0;
      for (const round of rounds) {
        const answers = await Promise.all(round.map((address) => app.get(address).then(async (answer) => ({ address, status: answer.status, text: await answer.text() })))); // prettier-ignore
        for (const { address, status, text } of answers) {
          if (status !== 200) throw new Error(`${address}: ${status} ${text}`);
          bytes += text.length;
        }
      }
      return bytes;
    },
  }));
}

/** The pages on the embedded database, which answers one question after the other. */
async function measureEmbedded(): Promise<readonly Measured[]> {
  const own = await mkdtemp(join(tmpdir(), 'congdan-bench-embedded-'));
  const embedded = await startTestApp({ folder: own, portals, clock: () => now });
  try {
    await fillYear(embedded.database, country, { ...history, days: embeddedDays });
    return await measure(5, opening(embedded, consolePages(now)));
  } finally {
    await embedded.close();
    await rm(own, { recursive: true, force: true });
  }
}

interface Question {
  readonly name: string;
  /** @returns how many characters were answered, where that is known */
  readonly ask: () => Promise<unknown>;
}

interface Measured {
  readonly name: string;
  readonly times: readonly number[];
  readonly bytes: number;
}

async function measure(times: number, questions: readonly Question[]): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const { name, ask } of questions) {
    const answered = await ask(); // what the disk takes the first time is not what is measured
    const taken: number[] = [];
    for (let turn = 0; turn < times; turn += 1) {
      const begun = performance.now();
      await ask();
      taken.push(performance.now() - begun);
    }
    measured.push({ name, times: taken, bytes: typeof answered === 'number' ? answered : 0 });
  }
  return measured;
}

function quantile(list: readonly number[], share: number): number {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function show(title: string, measured: readonly Measured[]): void {
  const rows = measured.map(({ name, times, bytes }) => [name, ...[0.5, 0.95, 1].map((q) => quantile(times, q).toFixed(0)), bytes === 0 ? '' : (bytes / 1_000).toFixed(0)]); // prettier-ignore
  console.log(table([[title, 'median, ms', 'p95, ms', 'worst, ms', 'kB'], ...rows]));
}
