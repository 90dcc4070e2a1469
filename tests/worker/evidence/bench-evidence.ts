/**
 * `npm run bench:evidence [-- --rounds <n>] [-- --json <file>]`: what evidence costs. Whole journeys through `runJourney` in one
 * browser, by turns without even the observers, with these but without any recording, as a worker records them (steps, requests, console, pictures at each stage's end), and in
 * full (the DOM at every action), as after a failure. One at a time: figures are journeys a minute and their ratio.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { table } from 'table';
import { depsByHand, requestByHand } from '../../../commands/by-hand.ts';
import { startCountry } from '../../../commands/country.ts';
import { prepareFolder } from '../../../commands/data-folder.ts';
import { services } from '../../../journeys/catalogue/services.ts';
import { browserPath } from '../../../worker/browser-path.ts';
import { BrowserPool } from '../../../worker/browser-pool.ts';
import { allObservers } from '../../../worker/observers/all-observers.ts';
import { runJourney } from '../../../worker/run-journey.ts';

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '8' }, json: { type: 'string' } },
});
const ways = {
  unobserved: { trace: 'none', pictures: false, observers: [] },
  none: { trace: 'none', pictures: false, observers: allObservers },
  light: { trace: 'steps', pictures: true, observers: allObservers },
  full: { trace: 'every-page', pictures: true, observers: allObservers },
} as const;
type Way = keyof typeof ways;
const filed = ['birth-registration', 'driving-licence'];

await using opened = new AsyncDisposableStack();
const dataFolder = mkdtempSync(join(tmpdir(), 'congdan-bench-'));
opened.defer(() => rm(dataFolder, { recursive: true }));
await prepareFolder(dataFolder);
const abort = new AbortController().signal;
const country = await startCountry(dataFolder, [], abort);
opened.defer(() => country.child.stop());
const env = { ...process.env, ...country.environment };
const pool = opened.adopt(new BrowserPool({ executablePath: browserPath(env) }), (browsers) => browsers.close());
const portal = country.portals.find(({ profile }) => profile.product === 'igate')?.profile;
if (!portal) throw new Error('The sandbox has no iGate portal.');
const deps = await depsByHand({ portal, env, dataFolder, pool, abort });

/** Seconds that one journey takes. */
async function timed(way: Way, serviceId: string): Promise<number> {
  const service = services.find(({ id }) => id === serviceId);
  if (!service || !portal) throw new Error(`There is no service ${serviceId}.`);
  const request = requestByHand(service, portal, { device: 'desktop', network: 'fibre', confirm: false });
  const begun = performance.now();
  const { record } = await runJourney(request, { ...deps, ...ways[way], service });
  if (record.outcome !== 'ok') throw new Error(`${serviceId}: ${record.outcome}, ${record.failedStep ?? ''} ${record.monitorFault?.reason ?? ''}`); // prettier-ignore
  return (performance.now() - begun) / 1_000;
}

const took: Record<Way, number[]> = { unobserved: [], none: [], light: [], full: [] };
const load = loadavg()[0] ?? 0;
for (let round = -1; round < Number(options.rounds); round += 1) {
  for (const service of filed) {
    // Each begins as often, so that what grows slower over time grows for all alike.
    const order = Object.keys(ways) as Way[];
    for (const way of round % 2 === 0 ? order : order.toReversed()) {
      const seconds = await timed(way, service);
      if (round >= 0) took[way].push(seconds); // the first round warms everything up
    }
  }
}

const perMinute = (way: Way): number => 60 / median(took[way]);
const rows = (Object.keys(ways) as Way[]).map((way) => [way, median(took[way]).toFixed(2), perMinute(way).toFixed(1), (perMinute(way) / perMinute('none')).toFixed(2)]); // prettier-ignore
console.log(table([['Evidence', 'Median s', 'Journeys a minute', 'Of none'], ...rows]).trimEnd());
console.log(
  `${options.rounds} rounds of ${filed.length} services, by turns. Load average when begun: ${load.toFixed(1)}.`,
);
if (options.json !== undefined) {
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}`;
  const figures = {
    light: perMinute('light') / perMinute('none'),
    full: perMinute('full') / perMinute('none'),
    observersShare: 1 - perMinute('none') / perMinute('unobserved'),
  };
  await writeFile(options.json, `${JSON.stringify({ command: 'bench:evidence', commit, date: new Date().toISOString(), machine, figures }, null, 2)}\n`); // prettier-ignore
}

function median(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
}
