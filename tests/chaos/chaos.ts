/**
 * `npm run test:chaos [-- --times <n>] [-- --case <id>]… [-- --long]`: breaks the parts of a running monitor one after the other, again and
 * again, and looks whether it recovers by itself. Exit 1: a slot was lost, a run counted twice, an outage told that was none, or no recovery.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { table } from 'table';
import { chaosCases } from './chaos-cases.ts';
import { startChaosMonitor } from './chaos-monitor.ts';
import { tryCase, wholeStory, type TriedCase } from './try-case.ts';

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
const chosen = chaosCases.filter(({ id }) => options.case.length === 0 || options.case.includes(id));
const load = loadavg()[0] ?? 0;
const monitor = await startChaosMonitor();
const cases = chosen.filter(monitor.mayTry);
const tried = new Map<string, TriedCase[]>(cases.map(({ id }) => [id, []]));
for (const { id } of chosen.filter((one) => !cases.includes(one)))
  process.stderr.write(`${id} is left out: this system gives a worker no name service, memory and disk of its own.\n`);
try {
  const from = Date.now() + 2_000;
  for (let time = 0; time < Number(options.times); time += 1)
    for (const one of cases) {
      const ended = await tryCase(monitor, one, options.long ? 'long' : 'short');
      tried.get(one.id)?.push(ended);
      process.stderr.write(`${time + 1}: ${one.id}: runs ended well again after ${seconds(ended.recoveredMs)} s, of ${seconds(ended.tookMs)} s in all\n`); // prettier-ignore
    }
  const { lost, doubled, falseOutages, ok, faults } = await wholeStory(monitor, from, Date.now());
  const rows = [...tried].map(([id, times]) => {
    const recovered = times.map(({ recoveredMs }) => recoveredMs);
    return [id, times.length, seconds(median(recovered)), seconds(Math.max(...recovered)), seconds(median(times.map(({ tookMs }) => tookMs)))]; // prettier-ignore
  });
  console.log(table([['case', 'times', 'recovery, median s', 'worst s', 'case in all, median s'], ...rows]).trimEnd());
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
