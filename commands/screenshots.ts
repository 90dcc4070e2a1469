/**
 * `npm run screenshots`: takes the pictures of README and docs (docs/images) from the running system: the stand-in country with a fault,
 * journeys made there, and a made-up history around them. Again the same but for the days and for how long things took.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { services as catalogue } from '../journeys/catalogue/services.ts';
import { browserPath } from '../worker/browser-path.ts';
import { browserArguments } from '../worker/browser-pool.ts';
import { buildConsole } from './build-console.ts';
import { onceTasks, runOnce } from './once.ts';
import { takePictures } from './screenshots/take-pictures.ts';
import { fillHistory } from './seed-history/fill-history.ts';
import { madeUpCountry } from './seed-history/made-up-country.ts';
import { startOptions } from './start-options.ts';
import { startSystem } from './system.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const { values } = parseArgs({ options: { to: { type: 'string', default: 'docs/images' } } });
const stop = new AbortController();
process.on('SIGINT', () => stop.abort(new Error('Stopped by the user.')));

// Made-up runs do not belong into anybody's own database.
delete process.env['DATABASE_URL'];
const dataFolder = await mkdtemp(join(tmpdir(), 'congdan-screenshots-'));
try {
  await buildConsole();
  say('making up 60 days …');
  const made = { profiles: 2, runsPerDay: 2, seed: 1 };
  await fillHistory({ ...made, days: 60, rawDays: 2, data: dataFolder });
  // Nobody travels there: the api is told their names.
  const simulated = await Promise.all(
    madeUpCountry(made).portals.map(async (portal) => {
      const file = join(dataFolder, `${portal.id}.json`);
      await writeFile(file, JSON.stringify({ ...portal, baseUrl: 'http://127.0.0.1:1/' }));
      return file;
    }),
  );
  const travelled = 'sandbox-igate-danang';
  const where = [travelled, ...simulated].flatMap((portal) => ['--portal', portal]);
  // Paid, and the portal does not know it; what needs no payment passes.
  const options = startOptions(['--once', ...where, '--fault', 'callback-lost', '--data', dataFolder]);
  const system = await startSystem(options, say, stop.signal);
  try {
    const journeys = ['traffic-fine', 'birth-registration', 'criminal-record', 'passport'];
    const services = catalogue.filter(({ id }) => journeys.includes(id));
    const portals = system.portals.filter(({ id }) => id === travelled);
    const records = await runOnce(onceTasks(services, portals, true, system), { ...system, queuePrefix: process.env['CONGDAN_QUEUE_PREFIX'], startedAt: new Date() }); // prettier-ignore
    const failed = records.find(({ diagnosis }) => diagnosis?.cause === 'payment');
    if (failed === undefined)
      throw new Error('No journey came as far as the lost payment: the machine is too busy, try again.');
    const browser = await chromium.launch({ executablePath: browserPath(process.env), args: browserArguments() });
    try {
      await takePictures(browser, { url: system.apiUrl(), runId: failed.runId, folder: resolve(values.to), say });
    } finally {
      await browser.close();
    }
  } finally {
    await system.stop();
  }
} finally {
  await rm(dataFolder, { recursive: true, force: true });
}
process.exit();
