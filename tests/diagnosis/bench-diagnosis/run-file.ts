/** The runs made so far, a line each: a bench that was interrupted goes on where it was. */
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { benchRunSchema, keyOf, type BenchRun } from './bench-run.ts';

/** The last answer to each question. */
export function readRuns(file: string): ReadonlyMap<string, BenchRun> {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const runs = lines.map((line) => benchRunSchema.parse(JSON.parse(line)));
  return new Map(runs.map((run) => [keyOf(run), run]));
}

export function addRun(file: string, run: BenchRun): void {
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, `${JSON.stringify(run)}\n`);
}
