/**
 * `npm run bench:diagnosis`: breaks the stand-in country in every way that `sandbox/faults/` knows, sends citizens on
 * their way through queue and worker, and counts how often congdan names what was broken. What was broken is compared
 * with the verdict afterwards; nothing of it reaches the system that is started.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { BadArguments, exitCodes } from '../../../commands/bad-arguments.ts';
import { services } from '../../../journeys/catalogue/services.ts';
import { loadFaults } from '../../../sandbox/faults/faults.ts';
import { accuracyPage } from './accuracy-page.ts';
import { benchOptions } from './bench-options.ts';
import { judgedAgain, keyOf, type BenchRun } from './bench-run.ts';
import { halfOf, isHeldOut, type Half } from './half-of.ts';
import { judgedOf } from './judged-of.ts';
import { cellsOf, healthyCells } from './plan-runs.ts';
import { runBatch } from './run-batch.ts';
import { reviewedCases } from './reviewed-cases.ts';
import { addRun, readRuns } from './run-file.ts';
import {
  causesTable,
  confusionTable,
  figuresTable,
  reliabilityTable,
  scoreOfRuns,
  wrongLines,
} from './say-accuracy.ts';
import { isRight, nameOf, score } from './score.ts';

/** Journeys with nothing broken that share one country. */
const healthyAtOnce = 10;

const stop = new AbortController();
const stopped = (): boolean => stop.signal.aborted;

type Batch = readonly Pick<BenchRun, 'fault' | 'half' | 'expected' | 'cell'>[];

process.once('SIGINT', () => stop.abort()).once('SIGTERM', () => stop.abort());

try {
  const options = benchOptions(process.argv.slice(2));
  if (options.reviewed) {
    await tellReviewed(options);
    process.exit(exitCodes.ok);
  }
  const batches = await planned(options);
  const folder = mkdtempSync(join(tmpdir(), 'congdan-bench-diagnosis-'));
  try {
    if (!options.onlyScore) await make(batches, options, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  await tell(batches, options);
  process.exit(stopped() ? exitCodes.interrupted : exitCodes.ok);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(error instanceof BadArguments ? exitCodes.badArguments : exitCodes.monitorFault);
}

type Options = ReturnType<typeof benchOptions>;

async function planned({
  faults: wanted,
  portals,
  half,
  limit,
  healthy,
  onlyScore,
}: Options): Promise<readonly Batch[]> {
  const faults = await loadFaults();
  const unknown = wanted.filter((id) => !faults.some((fault) => fault.id === id));
  if (unknown.length > 0) throw new BadArguments([`There is no fault ${unknown.join(', ')}.`]);
  const chosen = faults
    .filter(({ id }) => wanted.length === 0 || wanted.includes(id))
    // What nobody is to look at is met only when asked for; runs that were made of it are counted with the others.
    .filter(({ id }) =>
      half === null ? onlyScore || !isHeldOut(halfOf(id)) || wanted.includes(id) : halfOf(id) === half,
    )
    .slice(0, limit);
  const cells = healthyCells(healthy, services.map(({ id }) => id), portals); // prettier-ignore
  const well = cells.map((cell) => ({ fault: null, half: null, expected: { outcome: 'ok' as const }, cell }));
  return [
    ...chosen.map((fault) =>
      cellsOf(fault, portals).map((cell) => ({
        fault: fault.id,
        half: halfOf(fault.id),
        expected: fault.expected,
        cell,
      })),
    ),
    ...Array.from({ length: Math.ceil(well.length / healthyAtOnce) }, (_, n) =>
      well.slice(n * healthyAtOnce, (n + 1) * healthyAtOnce),
    ),
  ];
}

/** Makes the runs that are not in the file yet. */
async function make(batches: readonly Batch[], { runs: file, again, lanes }: Options, folder: string): Promise<void> {
  const commit = commitNow();
  const known = again ? new Map<string, BenchRun>() : readRuns(file);
  const open = batches.map((batch) => batch.filter((run) => !known.has(keyOf(run)))).filter(({ length }) => length > 0);
  for (const [place, batch] of open.entries()) {
    if (stopped()) return;
    const fault = batch[0]?.fault ?? null;
    const begun = performance.now();
    try {
      const made = await runBatch(fault, batch.map(({ cell }) => cell), { folder, lanes, abort: stop.signal }); // prettier-ignore
      for (const one of made) {
        const plan = batch.find((run) => keyOf(run) === keyOf({ fault, cell: one.cell }));
        if (plan) addRun(file, { ...plan, ...one, commit });
      }
      const words = made.map((run) => {
        const judged = judgedOf({ ...batch[0]!, ...run, commit });
        // What became of what is held out is told at the end only.
        if (isHeldOut(batch[0]?.half ?? null)) return judged.got.kind === 'ok' ? 'ok' : 'failed';
        return isRight(judged) ? 'right' : nameOf(judged.got);
      });
      say(`${place + 1}/${open.length} ${fault ?? 'healthy'}: ${words.join(', ')}, ${Math.round((performance.now() - begun) / 1_000)} s`); // prettier-ignore
    } catch (error) {
      if (stopped()) return;
      say(`${place + 1}/${open.length} ${fault ?? 'healthy'}: not run, ${(error as Error).message}`);
    }
  }
}

async function tell(batches: readonly Batch[], options: Options): Promise<void> {
  const known = readRuns(options.runs);
  const runs = batches.flat().flatMap((plan) => {
    const run = known.get(keyOf(plan));
    return run === undefined ? [] : [judgedAgain({ ...run, expected: plan.expected })];
  });
  const all = scoreOfRuns(runs);
  const beside = (wanted: Half) => scoreOfRuns(runs.filter(({ half }) => half === wanted || half === null));
  const sets = {
    all,
    'dev half': beside('dev'),
    'held-out half': beside('held-out'),
    'second held-out part': beside('held-out-2'),
    'third held-out part': beside('held-out-3'),
  };
  const tables = [figuresTable(sets), causesTable(all), confusionTable(runs), reliabilityTable(runs)];
  say(`\n${tables.join('\n\n')}\n\n${wrongLines(runs).join('\n')}`);

  if (options.write) writeFileSync('docs/accuracy.md', accuracyPage(runs, facts(), (await loadFaults()).length));
  if (options.json === null) return;
  const figures = {
    macroF1: all.macroF1,
    weighted: all.weighted,
    inconclusive: all.inconclusive,
    falseOutages: all.falseOutages,
    healthyFailed: all.healthyFailed,
    heldHalfMacroF1: sets['held-out half'].macroF1,
    secondHeldOutMacroF1: sets['second held-out part'].macroF1,
    thirdHeldOutMacroF1: sets['third held-out part'].macroF1,
  };
  await writeFigures(options.json, figures);
}

/** How today's rules judge what people have decided since. */
async function tellReviewed({ api, json }: Options): Promise<void> {
  const { cases, withoutSignals } = await reviewedCases(api, process.env['CONGDAN_TOKEN']);
  const all = score(cases.map(({ judged }) => judged));
  const right = cases.filter(({ judged }) => isRight(judged)).length;
  const wrong = cases.filter(({ judged }) => !isRight(judged)).map(({ runId, was, judged }) => `- ${runId}: ${nameOf(judged.expected)} is told as ${nameOf(judged.got)} (when it was disputed: ${was})`); // prettier-ignore
  const count = `${right} of ${cases.length} reviewed cases are right by the rules of today; ${withoutSignals} more have no signals.`;
  say([figuresTable({ reviewed: all }), causesTable(all), ...wrong, count].join('\n\n'));
  if (json !== null) await writeFigures(json, { reviewed: cases.length, right, withoutSignals, macroF1: all.macroF1 });
}

async function writeFigures(file: string, figures: Readonly<Record<string, number | null>>): Promise<void> {
  await writeFile(file, `${JSON.stringify({ command: 'bench:diagnosis', ...facts(), figures }, null, 2)}\n`);
}

function facts() {
  return { commit: commitNow(), date: new Date().toISOString(), machine: `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}` }; // prettier-ignore
}

function commitNow(): string {
  return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
