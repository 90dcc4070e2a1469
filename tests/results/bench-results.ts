/**
 * `npm run bench:results [-- --days <n>] [-- --seconds <n>] [-- --json <file>]`: on a PostgreSQL of its own, with fsync on: how many results a
 * second are recorded, and how long figures take with so many days of 7,875 cells (35 portals × 25 services × 9 devices and networks); then on
 * the embedded database, with 30 days of them.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { table } from 'table';
import { fillDay } from '../../commands/seed-history/fill-days.ts';
import { madeUpRun } from '../../commands/seed-history/fill-runs.ts';
import { madeUpCountry } from '../../commands/seed-history/made-up-country.ts';
import { compare, dimensions } from '../../results/figures/compare.ts';
import { countMatrix } from '../../results/figures/matrix.ts';
import { deviceFigures, portalFigures } from '../../results/figures/portal-figures.ts';
import type { Window } from '../../results/figures/split-window.ts';
import { summarise } from '../../results/figures/summarise.ts';
import { keepPortals } from '../../results/keep-portals.ts';
import { closeDatabase, type Database, openDatabase } from '../../results/open-database.ts';
import { recordInBatches } from '../../results/record-run.ts';
import { startPostgresServer } from '../fixtures/postgres-server.ts';

const { values } = parseArgs({
  options: { days: { type: 'string', default: '365' }, seconds: { type: 'string', default: '30' }, json: { type: 'string' } }, // prettier-ignore
});
const days = Number(values.days);
const country = madeUpCountry({ seed: 1, profiles: 9, runsPerDay: 96 });
const embeddedDays = 30;
const dayMs = 24 * 3_600_000;
const today = new Date('2026-11-20T17:00:00Z');
const daysAgo = (count: number) => new Date(today.getTime() - count * dayMs);

const folder = await mkdtemp(join(tmpdir(), 'congdan-bench-results-'));
const server = await startPostgresServer(['fsync=on', 'shared_buffers=256MB', 'work_mem=16MB', 'jit=off']);
try {
  const db = await openDatabase({ url: server.url, folder });
  await keepPortals(db, country.portals);
  const load = loadavg()[0]!;
  console.log(`load average ${load.toFixed(1)}; filling ${days} days`);
  for (let back = days; back > 0; back -= 1) await fillDay(db, country, daysAgo(back));
  await sql`vacuum analyze run_rollups`.execute(db);
  const perSecond = await record(db, Number(values.seconds) * 1_000);
  const ninety = { from: daysAgo(90), to: today };
  const all = { from: daysAgo(days), to: today };
  const comparisons = await measure(10, dimensions.map((by) => [`comparison by ${by}`, () => compare(db, by, ninety, {})])); // prettier-ignore
  const narrow = await measure(10, [
    ['comparison by province, phone', () => compare(db, 'province', ninety, { device: 'phone' })],
    ['comparison by device, one portal', () => compare(db, 'device', ninety, { portal: country.portals[0]!.id })],
  ]);
  const pages = await measure(10, pagesOf(db, all));
  const compareP95Ms = Math.round(quantile(comparisons.flatMap(({ times }) => times), 0.95)); // prettier-ignore
  const ofPages = pages.flatMap(({ times }) => times);
  const embedded = await measureEmbedded();
  const figures = {
    perSecond,
    compareP95Ms,
    pageMedianMs: Math.round(quantile(ofPages, 0.5)),
    pageWorstMs: Math.round(quantile(ofPages, 1)),
    embeddedPageWorstMs: Math.round(quantile(embedded.flatMap(({ times }) => times), 1)), // prettier-ignore
  };
  const rows = (title: string, measured: typeof pages) => [
    [title, 'median, ms', 'p95, ms', 'worst, ms'],
    ...measured.map(({ name, times }) => [name, ...[0.5, 0.95, 1].map((q) => quantile(times, q).toFixed(0))]),
  ];
  console.log(table(rows('90 days', [...comparisons, ...narrow])) + table(rows(`${days} days`, pages)) + table(rows(`embedded, ${embeddedDays} days`, embedded)) + table(Object.entries(figures))); // prettier-ignore
  console.log(`load average ${load.toFixed(1)} when begun, ${loadavg()[0]!.toFixed(1)} at the end`);
  if (values.json !== undefined) {
    const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
    const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`;
    const report = { command: 'bench:results', commit, date: new Date().toISOString(), machine, load, days, figures };
    await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
  }
  await closeDatabase(db);
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

/** Results as they come from the queue, a hundred under way at a time. @returns how many a second */
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
        const run = madeUpRun(country, cell, new Date(today.getTime() + number * 10));
        if (await recordRun({ record: run, scheduledAt: null, signalCounts: { request: 40 } })) fresh += 1;
      }
    }),
  );
  if (fresh !== made) throw new Error(`${made - fresh} of ${made} results were not recorded`);
  return Math.round(fresh / ((performance.now() - begun) / 1_000));
}

/** What each page of the console asks for. */
function pagesOf(db: Database, window: Window): readonly (readonly [name: string, ask: () => Promise<unknown>])[] {
  const middle = new Date((window.from.getTime() + window.to.getTime()) / 2);
  const halves = [{ from: window.from, to: middle }, { from: middle, to: window.to }]; // prettier-ignore
  return [
    ['summary', () => summarise(db, window)],
    ['comparison by province', () => compare(db, 'province', window, {})],
    ['comparison by portal', () => compare(db, 'portal', window, {})],
    ['comparison by device', () => compare(db, 'device', window, {})],
    ['before and after, by province', () => Promise.all(halves.map((half) => compare(db, 'province', half, {})))],
    ['matrix', () => countMatrix(db, window)],
    ['grades', () => Promise.all([portalFigures(db, window), deviceFigures(db, window)])],
    ['what is asked', () => portalFigures(db, window, 'passport')],
  ];
}

/** The same pages on the embedded database, which answers one question after the other. */
async function measureEmbedded() {
  const own = await mkdtemp(join(tmpdir(), 'congdan-bench-embedded-'));
  const db = await openDatabase({ folder: own });
  try {
    await keepPortals(db, country.portals);
    for (let back = embeddedDays; back > 0; back -= 1) await fillDay(db, country, daysAgo(back));
    return await measure(5, pagesOf(db, { from: daysAgo(embeddedDays), to: today }));
  } finally {
    await closeDatabase(db);
    await rm(own, { recursive: true, force: true });
  }
}

async function measure(times: number, questions: readonly (readonly [name: string, ask: () => Promise<unknown>])[]) {
  const measured: { readonly name: string; readonly times: number[] }[] = [];
  for (const [name, ask] of questions) {
    await ask(); // what the disk takes the first time is not what is measured
    const taken: number[] = [];
    for (let turn = 0; turn < times; turn += 1) {
      const begun = performance.now();
      await ask();
      taken.push(performance.now() - begun);
    }
    measured.push({ name, times: taken });
  }
  return measured;
}

function quantile(list: readonly number[], share: number): number {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
