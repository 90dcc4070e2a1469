/**
 * `npm run bench:incidents [-- --json <file>]`: how often the right factors are named, in windows that the tests do not
 * use, and what a window of ten thousand runs costs beside merely counting its failures by every factor.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { table } from 'table';
import type { Backgrounds } from '../../../diagnosis/incidents/backgrounds.ts';
import { explainFailures } from '../../../diagnosis/incidents/explain-failures.ts';
import { factorKey } from '../../../diagnosis/incidents/factor.ts';
import { factorsOf, type RunFacts } from '../../../diagnosis/incidents/run-facts.ts';
import { type Breakage, nationalWindow } from './national-window.ts';
import { breakagesOf, situations } from './situations.ts';
import { unequalCountry } from './unequal-country.ts';

const { values } = parseArgs({ options: { json: { type: 'string' } } });
const each = 20;
const quietWindows = 200;
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

const named = (runs: readonly RunFacts[], backgrounds?: Backgrounds) =>
  explainFailures(runs, new Set(), backgrounds).factors.map(({ factor }) => factorKey(factor)).sort().join(); // prettier-ignore
const namesOf = (broken: readonly Breakage[]) => broken.map(({ factor }) => factorKey(factor)).sort().join(); // prettier-ignore

const countries = [1, 2, 3].map((seed) => unequalCountry(seed));
const countryOf = (seed: number) => countries[seed % countries.length]!;
const rows: (string | number)[][] = [];
const all = { wall: [] as number[], cpu: [] as number[], counting: [] as number[], tried: 0, right: 0, unequal: 0 };
// The compiler's time is not what is measured.
for (let seed = 0; seed < 5; seed += 1) explainFailures(nationalWindow({ seed, runsPerCell: large }));
for (const name of Object.keys(situations)) {
  const wall: number[] = [];
  const cpu: number[] = [];
  let [right, unequal] = [0, 0];
  for (let seed = firstSeed; seed < firstSeed + each; seed += 1) {
    const broken = breakagesOf(name, seed);
    const { background, backgrounds } = countryOf(seed);
    if (named(nationalWindow({ seed, broken })) === namesOf(broken)) right += 1;
    if (named(nationalWindow({ seed, broken, background }), backgrounds) === namesOf(broken)) unequal += 1;
    if (seed >= firstSeed + 6) continue;
    // Newest first, as the store gives them; every second one of the unequal country, which is more to weigh.
    const past = seed % 2 === 0 ? { background, backgrounds } : {};
    const runs = nationalWindow({ seed, broken, runsPerCell: large, ...past }).toSorted((a, b) => b.atMs - a.atMs);
    const { wallMs, cpuMs } = measured(() => explainFailures(runs, new Set(), past.backgrounds));
    wall.push(wallMs);
    cpu.push(cpuMs);
    all.counting.push(measured(() => countByFactor(runs)).cpuMs);
  }
  all.wall.push(...wall);
  all.cpu.push(...cpu);
  all.right += right;
  all.unequal += unequal;
  all.tried += each;
  rows.push([name, `${right} of ${each}`, `${unequal} of ${each}`, median(cpu).toFixed(0), most(cpu).toFixed(0), median(wall).toFixed(0)]); // prettier-ignore
}

/** Windows for which `isRight` holds, of `quietWindows`. */
const countWindows = (isRight: (seed: number) => boolean) =>
  Array.from({ length: quietWindows }, (_, at) => firstSeed + 1_000 + at).filter(isRight).length;
const quiet = countWindows((seed) => named(nationalWindow({ seed })) === '');
const unequalQuiet = countWindows((seed) => {
  const { background, backgrounds } = countryOf(seed);
  return named(nationalWindow({ seed, background }), backgrounds) === '';
});
const unlearnedQuiet = countWindows((seed) => named(nationalWindow({ seed, background: countryOf(seed).background })) === ''); // prettier-ignore
const slight = (seed: number) => {
  const { background, backgrounds, steadyPortal } = countryOf(seed);
  const broken = [{ factor: { kind: 'portal', id: steadyPortal }, rate: 0.05, from: 0, until: 1 }] as const;
  return { runs: nationalWindow({ seed, broken, background, runsPerCell: large }), backgrounds, wanted: namesOf(broken) }; // prettier-ignore
};
const slightLearned = countWindows((seed) => {
  const { runs, backgrounds, wanted } = slight(seed);
  return named(runs, backgrounds) === wanted;
});
const figures = {
  right: all.right / all.tried,
  rightUnequal: all.unequal / all.tried,
  situations: 2 * all.tried,
  quiet: quiet / quietWindows,
  quietUnequal: unequalQuiet / quietWindows,
  quietUnequalUnlearned: unlearnedQuiet / quietWindows,
  steadyPortalAtFivePercent: slightLearned / quietWindows,
  windowRuns: 34 * 25 * large,
  cpuMedianMs: median(all.cpu),
  cpuMostMs: most(all.cpu),
  wallMedianMs: median(all.wall),
  ratioToCounting: median(all.cpu) / median(all.counting),
};
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
console.log(table([['Situation', 'Alike', 'Unequal', 'CPU ms, median', 'CPU ms, most', 'Wall ms, median'], ...rows]));
console.log(`Exactly the right factors: ${percent(figures.right)} where all fail alike (1.5 %), ${percent(figures.rightUnequal)} in unequal countries whose backgrounds were learned, ${all.tried} situations each.
Nothing wrong, no incident: ${percent(figures.quiet)} alike; unequal ${percent(figures.quietUnequal)} learned, ${percent(figures.quietUnequalUnlearned)} without their past; ${quietWindows} windows each. A service that always fails 8 % is in all unequal ones.
A portal that fails 5 % instead of 0.2 %, in a window of ${figures.windowRuns} runs, is named in ${percent(figures.steadyPortalAtFivePercent)}.
${figures.windowRuns} runs: ${figures.cpuMedianMs.toFixed(0)} ms of CPU in the median (most ${figures.cpuMostMs.toFixed(0)}), ${figures.ratioToCounting.toFixed(1)} × counting the failures of every factor.`);
if (values.json !== undefined) {
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}`;
  writeFileSync(values.json, `${JSON.stringify({ command: 'bench:incidents', commit, date: new Date().toISOString(), machine, figures }, null, 2)}\n`); // prettier-ignore
}
