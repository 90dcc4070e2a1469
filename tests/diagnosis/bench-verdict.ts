/**
 * `npm run bench:verdict [-- --json <file>]`: what a verdict costs, over the golden runs and over a failed run of the
 * greatest size that may be stored. Reading the file is timed apart: the worker has its signals in memory.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { table } from 'table';
import { judge } from '../../diagnosis/diagnose.ts';
import { readRunSignals } from '../../diagnosis/read-run-signals.ts';
import { maxSignals, type RunSignals } from '../../diagnosis/signals.ts';

const { values } = parseArgs({ options: { json: { type: 'string' } } });
const rounds = 40;
const folder = new URL('../fixtures/runs/', import.meta.url);
const golden = readdirSync(folder).map((name) => readFileSync(new URL(`${name}/signals.json`, folder), 'utf8'));

/** Failed runs made as large as a run may be: their own requests and console lines, again and again. */
function enlarged(text: string, signals: number): string {
  const run = JSON.parse(text) as RunSignals;
  const noise = run.signals.filter(({ kind }) => kind === 'request' || kind === 'console');
  if (noise.length === 0) return text;
  const more = Array.from({ length: signals - run.signals.length }, (_, at) => noise[at % noise.length]!);
  return JSON.stringify({ ...run, signals: [...more, ...run.signals] });
}

/** ms of processor, sorted. */
function costs(texts: readonly string[]): { readonly judging: readonly number[]; readonly reading: readonly number[] } {
  const judging: number[] = [];
  const reading: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const text of texts) {
      const begun = process.cpuUsage();
      const run = readRunSignals(text, 'run.json');
      const read = process.cpuUsage();
      judge(run);
      const { user, system } = process.cpuUsage(read);
      if (round < 5) continue; // the compiler's time is not what is measured
      reading.push((read.user + read.system - begun.user - begun.system) / 1_000);
      judging.push((user + system) / 1_000);
    }
  }
  return { judging: judging.toSorted((a, b) => a - b), reading: reading.toSorted((a, b) => a - b) };
}

const at = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0; // prettier-ignore
const sets = {
  golden: costs(golden),
  thousand: costs(golden.map((text) => enlarged(text, 1_000))),
  largest: costs(golden.slice(0, 8).map((text) => enlarged(text, maxSignals))),
};
const figures = Object.fromEntries(
  Object.entries(sets).flatMap(([name, { judging, reading }]) => [
    [`${name}MedianMs`, at(judging, 0.5)],
    [`${name}P99Ms`, at(judging, 0.99)],
    [`${name}ReadingMedianMs`, at(reading, 0.5)],
  ]),
);
const row = (said: string, name: keyof typeof sets) =>
  [said, ...['MedianMs', 'P99Ms', 'ReadingMedianMs'].map((figure) => figures[`${name}${figure}`]!.toFixed(2))]; // prettier-ignore
console.log(
  table([
    ['Runs', 'Verdict, ms of CPU, median', 'p99', 'Reading the file, median'],
    row(`${golden.length} golden runs`, 'golden'),
    row('the same with 1,000 signals', 'thousand'),
    row(`with ${maxSignals} signals, the most that may be stored`, 'largest'),
  ]),
);
if (values.json !== undefined) {
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}`;
  writeFileSync(values.json, `${JSON.stringify({ command: 'bench:verdict', commit, date: new Date().toISOString(), machine, figures }, null, 2)}\n`); // prettier-ignore
}
