/**
 * `npm run bench:incidents [-- --json <file>]`: how often the right factors are named, in windows that the tests do not
 * use, and what a window of ten thousand runs costs beside merely counting its failures by every factor.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { table } from 'table';
import { explainFailures } from '../../../diagnosis/incidents/explain-failures.ts';
import { factorKey } from '../../../diagnosis/incidents/factor.ts';
import { factorsOf, type RunFacts } from '../../../diagnosis/incidents/run-facts.ts';
import { nationalWindow } from './national-window.ts';
import { breakagesOf, situations } from './situations.ts';

const { values } = parseArgs({ options: { json: { type: 'string' } } });
const each = 20;
const firstSeed = 100_000;
const large = 12; // runs a cell: 34 × 25 × 12 = 10,200

function measured(work: () => void): { readonly wallMs: number; readonly cpuMs: number } {
  const cpu = process.cpuUsage();
  const begun = performance.now();
  work();
  const wallMs = performance.now() - begun;
  const { user, system } = process.cpuUsage(cpu);
  return { wallMs, cpuMs: (user + system) / 1_000 };
}

/** What any answer has to do at least. */
function countByFactor(runs: readonly RunFacts[]): void {
  const failures = new Map<string, number>();
  for (const run of runs) {
    for (const factor of factorsOf(run)) {
      const key = factorKey(factor);
      failures.set(key, (failures.get(key) ?? 0) + (run.outcome === 'failed' ? 1 : 0));
    }
  }
}

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const most = (list: readonly number[]): number => Math.max(...list);

const rows: (string | number)[][] = [];
const all = { wall: [] as number[], cpu: [] as number[], counting: [] as number[], right: 0, tried: 0, quiet: 0 };
explainFailures(nationalWindow({ seed: 1, runsPerCell: large })); // the compiler's time is not what is measured
for (const name of [...Object.keys(situations), 'nothing is wrong']) {
  const wall: number[] = [];
  const cpu: number[] = [];
  let right = 0;
  for (let seed = firstSeed; seed < firstSeed + each; seed += 1) {
    const broken = name in situations ? breakagesOf(name, seed) : [];
    const expected = broken.map(({ factor }) => factorKey(factor)).sort().join(); // prettier-ignore
    const named = (runs: readonly RunFacts[]) => explainFailures(runs).factors.map(({ factor }) => factorKey(factor)).sort().join(); // prettier-ignore
    if (named(nationalWindow({ seed, broken })) === expected) right += 1;
    if (seed >= firstSeed + 5) continue;
    // Newest first, as the store gives them.
    const runs = nationalWindow({ seed, broken, runsPerCell: large }).toSorted((a, b) => b.atMs - a.atMs);
    const { wallMs, cpuMs } = measured(() => explainFailures(runs));
    wall.push(wallMs);
    cpu.push(cpuMs);
    all.counting.push(measured(() => countByFactor(runs)).cpuMs);
  }
  all.wall.push(...wall);
  all.cpu.push(...cpu);
  if (name in situations) {
    all.right += right;
    all.tried += each;
  } else all.quiet = right / each;
  rows.push([name, `${right} of ${each}`, median(cpu).toFixed(0), most(cpu).toFixed(0), median(wall).toFixed(0)]);
}
const figures = {
  right: all.right / all.tried,
  quiet: all.quiet,
  windowRuns: 34 * 25 * large,
  cpuMedianMs: median(all.cpu),
  cpuMostMs: most(all.cpu),
  wallMedianMs: median(all.wall),
  ratioToCounting: median(all.cpu) / median(all.counting),
};
console.log(table([['Situation', 'Right', 'CPU ms, median', 'CPU ms, most', 'Wall ms, median'], ...rows]));
console.log(
  `Right: ${(figures.right * 100).toFixed(1)} %. ${figures.windowRuns} runs: ${figures.cpuMedianMs.toFixed(0)} ms of CPU (most ${figures.cpuMostMs.toFixed(0)}), ${figures.ratioToCounting.toFixed(1)} × counting the failures of every factor.`,
);
if (values.json !== undefined) {
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}`;
  writeFileSync(values.json, `${JSON.stringify({ command: 'bench:incidents', commit, date: new Date().toISOString(), machine, figures }, null, 2)}\n`); // prettier-ignore
}
