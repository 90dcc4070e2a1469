/**
 * `npm run test:chaos [-- --times <n>] [-- --case <id>]… [-- --long]`: breaks the parts of a running monitor one after the other, again and
 * again, and looks whether it recovers by itself. Exit 1: a slot was lost, a run counted twice, an outage told that was none, or no recovery.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { table } from 'table';
import { chaosCases } from './chaos-cases.ts';
import { startChaosMonitor } from './chaos-monitor.ts';
import { tryCase, wholeStory } from './try-case.ts';

const { values: options } = parseArgs({
  options: {
    times: { type: 'string', default: '1' },
    case: { type: 'string', multiple: true, default: [] },
    long: { type: 'boolean', default: false },
  },
});
const unknown = options.case.filter((id) => !chaosCases.some((one) => one.id === id));
if (unknown.length > 0) {
  process.stderr.write(`Unknown case ${unknown.join(', ')}; known are ${chaosCases.map(({ id }) => id).join(', ')}.\n`);
  process.exit(2);
}
const cases = chaosCases.filter(({ id }) => options.case.length === 0 || options.case.includes(id));
const recovered = new Map<string, number[]>(cases.map(({ id }) => [id, []]));
const load = loadavg()[0] ?? 0;
const monitor = await startChaosMonitor();
try {
  const from = Date.now() + 2_000;
  for (let time = 0; time < Number(options.times); time += 1)
    for (const one of cases) {
      const ms = await tryCase(monitor, one, options.long ? 'long' : 'short');
      recovered.get(one.id)?.push(ms);
      process.stderr.write(`${time + 1}: ${one.id}: runs ended well again after ${(ms / 1_000).toFixed(1)} s\n`);
    }
  const { lost, doubled, falseOutages, ok, faults } = await wholeStory(monitor, from, Date.now());
  const rows = [...recovered].map(([id, times]) => [id, times.length, seconds(median(times)), seconds(Math.max(...times))]); // prettier-ignore
  console.log(table([['case', 'times', 'recovery, median s', 'worst s'], ...rows]).trimEnd());
  const told = [...faults].map(([kind, runs]) => `${runs.length} ${kind}`).join(', ') || 'none';
  console.log(`${ok} runs ended well; monitor faults: ${told}. Slots lost: ${lost.length}, counted twice: ${doubled}, false outages: ${falseOutages.length}. Load average ${load.toFixed(1)} when begun.`); // prettier-ignore
  for (const id of [...lost, ...falseOutages]) console.log(`  ${id}`);
  process.exitCode = lost.length + doubled + falseOutages.length > 0 ? 1 : 0;
} finally {
  await monitor.stop();
}

function seconds(ms: number): string {
  return (ms / 1_000).toFixed(1);
}

function median(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
}
