/**
 * `npm run bench [-- --rounds <n>] [-- --journeys <n>] [-- --portal igate|webforms] [-- --service <id>] [-- --json <file>]`: journeys a
 * minute of congdan's worker beside its peers and beside the limit, on the same stand-in portal, with the same browser, two lanes each; their order
 * turns from round to round. A round of a way counts from the end of its lanes' first journeys, so start-up is no one's loss.
 * Fails when any journey of any way did not end with a file that the portal knows as paid.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { startPrivateRedis } from '../commands/private-redis.ts';
import { sandboxPopulation } from '../commands/sandbox-population.ts';
import { referenceDevice } from '../journeys/devices.ts';
import { loadPortal } from '../journeys/portals/load-profile.ts';
import { connectRedis } from '../queue/connect-redis.ts';
import { startCountry } from '../sandbox/country.ts';
import { products } from '../sandbox/portals/products.ts';
import { procedures } from '../sandbox/procedures/procedures.ts';
import { writeProfiles } from '../sandbox/profile-files.ts';
import { population } from '../sandbox/shared-data/population.ts';
import { deviceContext } from '../worker/apply-device.ts';
import { browserPath } from '../worker/browser-path.ts';
import { personas } from '../worker/personas.ts';
import { journeySecrets, secretSource } from '../worker/secrets.ts';
import { installPeers } from './install-peers.ts';
import { queueRuns } from './queued-runs.ts';
import { byHand, type Ended, type WalkPlan } from './walk.ts';
import { watchTree } from './watch-tree.ts';
import { start, ways, type Way } from './ways.ts';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    journeys: { type: 'string', default: '16' },
    portal: { type: 'string', default: 'igate' },
    service: { type: 'string', default: 'driving-licence' },
    json: { type: 'string' },
  },
});
const lanes = 2;
/** At how many journeys at a time memory is measured. */
const crowd = 8;

interface Measured {
  readonly perMinute: number;
  /** Of one journey, the sandbox's left out. */
  readonly cpuSeconds: number;
  readonly pssMiB: number;
}

installPeers();
await using opened = new AsyncDisposableStack();
const folder = mkdtempSync(join(tmpdir(), 'congdan-bench-'));
opened.defer(() => rm(folder, { recursive: true, maxRetries: 3 }));
await mkdir(join(folder, 'logs'));
const today = new Date();
const everyone = personas(today);
const entry = products.find(({ product }) => product === options.portal);
if (!entry || !(entry.product in byHand))
  throw new Error(`--portal is one of ${Object.keys(byHand).join(', ')}, not ${options.portal}.`);
const country = opened.adopt(
  await startCountry({ people: population(sandboxPopulation(everyone.length, today)), procedures, portals: [entry], faults: [] }), // prettier-ignore
  (it) => it.stop(),
);
const [portalRunning] = country.portals;
await writeProfiles(country, [], folder);
const profileFile = join(folder, 'portals', `${entry.id}.json`);
const portal = await loadPortal(profileFile);
const abort = new AbortController().signal;
const redisServer = await startPrivateRedis(folder, abort);
opened.defer(() => redisServer.child.stop());
const redis = opened.adopt(await connectRedis(redisServer.url), async (connection) => connection.disconnect());
const redisPid = Number(/process_id:(\d+)/.exec(await redis.info('server'))?.[1]);

const executablePath = browserPath(process.env);
const version = /[\d.]+/.exec(execFileSync(executablePath, ['--version'], { encoding: 'utf8' }))?.[0] ?? '';
const walkFile = join(folder, 'walk.cjs');
await build({ entryPoints: [new URL('walk.ts', import.meta.url).pathname], bundle: true, platform: 'node', format: 'cjs', outfile: walkFile }); // prettier-ignore
const plan: WalkPlan = { product: entry.product, service: options.service, header: { name: country.captchaBypass.header, value: country.captchaBypass.value }, citizens: [] }; // prettier-ignore
const planFile = join(folder, 'plan.json');
await writeFile(planFile, JSON.stringify(plan));
const environment = {
  CHROMIUM_PATH: executablePath,
  REDIS_URL: redisServer.url,
  SANDBOX_CAPTCHA: country.captchaBypass.value,
  CONGDAN_DATA: join(folder, 'data'),
  BENCH_PLAN: planFile,
  BENCH_PORTAL: profileFile,
  BENCH_WALK: walkFile,
  BENCH_SCRATCH: join(folder, 'scratch'),
  BENCH_CONTEXT: JSON.stringify(deviceContext(referenceDevice, version, { version: '0', contact: 'bench' })),
};

/** Makes the journeys in one of the ways, and says when each ended. */
async function make(way: Way, atATime: number, journeys: number, watched: (roots: readonly number[]) => void) {
  const endedFile = join(folder, `ended-${process.hrtime.bigint()}`);
  await writeFile(endedFile, '');
  const queued = way === 'congdan' ? await queueRuns(redis, portal, options.service, journeys) : null;
  const env = { ...environment, ...queued?.environment, BENCH_ENDED: endedFile, BENCH_LANES: String(atATime), BENCH_JOURNEYS: String(journeys) }; // prettier-ignore
  const started = start(way, env, join(folder, 'logs', `${way}.log`));
  try {
    watched(queued ? [...started.pids, redisPid] : started.pids);
    const ended = queued
      ? await Promise.race([queued.ended, started.ended.then(() => Promise.reject(new Error('The worker ended.')))])
      : await started.ended.then(() => endedIn(endedFile));
    for (const { code } of ended)
      if (!portalRunning?.backend.find(code)?.paid) throw new Error(`${way}: the file "${code}" is not there or not paid.`); // prettier-ignore
    if (ended.length !== journeys) throw new Error(`${way}: ${ended.length} of ${journeys} journeys ended well.`);
    return ended.toSorted((a, b) => a.at - b.at);
  } finally {
    started.stop();
    await started.ended.catch(() => undefined); // told above
    await queued?.close();
  }
}

function endedIn(file: string): readonly Ended[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Ended); // prettier-ignore
}

async function measure(way: Way, atATime: number, journeys: number): Promise<Measured> {
  let watch: ReturnType<typeof watchTree> | null = null;
  try {
    const ended = await make(way, atATime, journeys, (roots) => (watch = watchTree(roots)));
    const tree = watch as unknown as ReturnType<typeof watchTree>;
    const from = ended[atATime - 1]?.at ?? 0;
    const to = ended.at(-1)?.at ?? 0;
    const counted = journeys - atATime;
    return {
      perMinute: (counted * 60_000) / (to - from),
      cpuSeconds: tree.cpuSeconds(from, to) / counted,
      pssMiB: tree.peakPssMiB(),
    };
  } finally {
    (watch as ReturnType<typeof watchTree> | null)?.end();
  }
}

/** The citizen goes once in each lane; what he answered is what the scripts answer. */
async function teach(): Promise<void> {
  const taught = await make('citizen', crowd, crowd, () => undefined);
  const citizens = taught.toSorted((a, b) => a.lane - b.lane).map(({ code, lane }): WalkPlan['citizens'][number] => {
    const dossier = portalRunning?.backend.find(code);
    const persona = everyone[lane];
    if (!dossier || !persona || !portalRunning) throw new Error(`The file ${code} is gone.`);
    const { account, card } = journeySecrets(portal, persona, secretSource({}));
    if (!account) throw new Error('The test citizen has no account.');
    const attachments = dossier.files.map(({ attachment, fileName }) => ({ id: attachment, fileName }));
    return { origin: portalRunning.site.origin, answers: dossier.values, attachments, account, card };
  }); // prettier-ignore
  await writeFile(planFile, JSON.stringify({ ...plan, citizens }));
}

const load = loadavg()[0] ?? 0;
await teach();
const rounds = Number(options.rounds);
const took = new Map<Way, Measured[]>(ways.map((way) => [way, []]));
for (let round = 0; round < rounds; round += 1) {
  for (const way of [...ways.slice(round % ways.length), ...ways.slice(0, round % ways.length)]) {
    const measured = await measure(way, lanes, Number(options.journeys));
    took.get(way)?.push(measured);
    process.stderr.write(`round ${round + 1}, ${way}: ${measured.perMinute.toFixed(1)} a minute\n`);
  }
}
const crowded = {
  congdan: await measure('congdan', crowd, crowd * 3),
  bare: await measure('bare', crowd, crowd * 3),
};

const of = (way: Way, what: keyof Measured): number => median((took.get(way) ?? []).map((one) => one[what]));
const names: Record<Way, string> = {
  bare: 'script by hand in a bare Playwright loop',
  citizen: 'the citizen in a bare loop, no worker',
  congdan: 'congdan: queue, worker, all evidence',
  elastic: '@elastic/synthetics 1.26.3, screenshots',
  playwrightTest: '@playwright/test 1.65.1, retain-on-failure',
};
const rows = ways.map((way) => [
  names[way],
  of(way, 'perMinute').toFixed(1),
  (of('congdan', 'perMinute') / of(way, 'perMinute')).toFixed(2),
  of(way, 'cpuSeconds').toFixed(2),
  (of(way, 'pssMiB') / lanes).toFixed(0),
]);
const head = ['way', 'journeys a minute', 'congdan is × it', 'processor seconds a journey', 'peak PSS a lane, MiB'];
console.log([head, head.map((_, place) => (place === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')); // prettier-ignore
const [congdanPssMiB, barePssMiB] = [crowded.congdan.pssMiB / crowd, crowded.bare.pssMiB / crowd];
console.log(
  `\nPeak PSS with browser at ${crowd} journeys at a time, MiB each: congdan's worker ${congdanPssMiB.toFixed(0)}, the bare loop ${barePssMiB.toFixed(0)}.`,
);
console.log(`${rounds} rounds of ${options.journeys} journeys of ${options.service} at ${entry.product}, medians. Load average ${load.toFixed(1)} when begun, ${(loadavg()[0] ?? 0).toFixed(1)} at the end.`); // prettier-ignore
if (options.json !== undefined) {
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}`;
  const figures = { ...Object.fromEntries(ways.map((way) => [way, of(way, 'perMinute')])), congdanPssMiB, barePssMiB };
  await writeFile(options.json, `${JSON.stringify({ command: 'bench', commit, date: today.toISOString(), machine, figures }, null, 2)}\n`); // prettier-ignore
}

function median(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
}
