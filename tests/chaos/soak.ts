/**
 * `npm run soak [-- --minutes <n>] [-- --seed <n>] [-- --plots <file.svg>]`: runs all the time, and one of the chaos cases at random every
 * now and then, by a printed seed; memory, open files, orphans, Redis and disk are watched. Exit 1: a slot was lost, a run counted twice, an
 * outage told that was none, a process left behind, or, of half an hour and more, memory grew by over 5 % after the first quarter.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { table } from 'table';
import { chaosCases } from './chaos-cases.ts';
import { startChaosMonitor } from './chaos-monitor.ts';
import { growthOf, plotLooks } from './plot-looks.ts';
import { tryCase, wholeStory } from './try-case.ts';
import { figures, left, watchMonitor } from './watch-monitor.ts';

/** A shorter soak has not warmed up before it ends. */
const tellingMinutes = 30;
const mostGrowth = 0.05;

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    plots: { type: 'string', default: '.congdan/soak.svg' },
  },
});
let dice = Number(options.seed);
const minutes = Number(options.minutes);
process.stdout.write(`seed ${options.seed}, load average ${(loadavg()[0] ?? 0).toFixed(1)}\n`);
const monitor = await startChaosMonitor();
const { folder } = monitor;
const cases = chaosCases.filter(monitor.mayTry);
const tried: { readonly minute: number; readonly id: string }[] = [];
const failures: string[] = [];
try {
  const from = Date.now() + 2_000;
  const begun = Date.now();
  const watch = watchMonitor(monitor);
  while (Date.now() < begun + minutes * 60_000) {
    const one = cases[Math.floor(next() * cases.length)]!;
    const minute = (Date.now() - begun) / 60_000;
    tried.push({ minute, id: one.id });
    const { recoveredMs } = await tryCase(monitor, one, 'short');
    process.stderr.write(`${minute.toFixed(1)} min: ${one.id}, well again after ${(recoveredMs / 1_000).toFixed(1)} s\n`); // prettier-ignore
    // The longer the soak, the longer it is left alone: what grows shows in a process that was not just started anew.
    await pause(next() * minutes * 1_000);
  }
  const { lost, doubled, falseOutages, ok, faults } = await wholeStory(monitor, from, Date.now());
  await watch.stop();
  const { looks } = watch;
  // About a dozen rows, however long it was.
  const rows = looks.filter((_, place) => place % Math.ceil(looks.length / 12) === 0);
  console.log(table([['minute', ...figures], ...rows.map((look) => [look.minute.toFixed(1), ...figures.map((figure) => look[figure].toFixed(0))])]).trimEnd()); // prettier-ignore
  const grew = growthOf(looks, 'api MiB') > mostGrowth || growthOf(looks, 'workers MiB') > mostGrowth;
  console.log(`Growth from the second to the last quarter: ${figures.map((figure) => `${figure} ${(growthOf(looks, figure) * 100).toFixed(1)} %`).join(', ')}.`); // prettier-ignore
  const told = [...faults].map(([kind, runs]) => `${runs.length} ${kind}`).join(', ') || 'none';
  console.log(`${tried.length} cases, ${ok} runs ended well; monitor faults: ${told}. Slots lost: ${lost.length}, counted twice: ${doubled}, false outages: ${falseOutages.length}.`); // prettier-ignore
  mkdirSync(dirname(options.plots), { recursive: true });
  writeFileSync(options.plots, plotLooks(looks, tried));
  console.log(`Plots: ${options.plots}`);
  failures.push(
    ...lost.map((id) => `lost: ${id}`),
    ...falseOutages.map((id) => `false outage: ${id}`),
    ...(doubled > 0 ? [`${doubled} counted twice`] : []),
    ...(grew && minutes >= tellingMinutes ? ['memory grew'] : []),
  );
} finally {
  await monitor.stop();
}
const orphans = left(folder);
if (orphans.length > 0) failures.push(`processes left behind: ${orphans.join(', ')}`);
console.log(`Processes left behind: ${orphans.length}.`);
for (const failure of failures) console.log(`  ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** In [0, 1), the same for the same seed: a linear congruential generator (Numerical Recipes, 7.1). */
function next(): number {
  dice = (dice * 1_664_525 + 1_013_904_223) % 2 ** 32;
  return dice / 2 ** 32;
}
