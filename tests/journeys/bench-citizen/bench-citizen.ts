/**
 * `npm run bench:citizen [-- --rounds <n>] [-- --json <file>]`: how long the citizen takes who has never seen the portal,
 * beside a script written by hand for this very portal, with selectors. Both in one browser, each journey in a fresh
 * context, without a trace, by turns; the script gives the answers and files that the citizen gave.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { table } from 'table';
import { sandboxPopulation } from '../../../commands/sandbox-population.ts';
import { services } from '../../../journeys/catalogue/services.ts';
import { bundleReadingScript } from '../../../journeys/citizen/bundle-reading-script.ts';
import { referenceDevice } from '../../../journeys/devices.ts';
import { portalProfileSchema, type PortalProfile } from '../../../journeys/portals/profile.ts';
import { travel } from '../../../journeys/travel.ts';
import { startCountry, type Country } from '../../../sandbox/country.ts';
import { products } from '../../../sandbox/portals/products.ts';
import type { Dossier } from '../../../sandbox/portals/portal.ts';
import { procedures } from '../../../sandbox/procedures/procedures.ts';
import { population } from '../../../sandbox/shared-data/population.ts';
import { deviceContext } from '../../../worker/apply-device.ts';
import { browserPath } from '../../../worker/browser-path.ts';
import { BrowserPool } from '../../../worker/browser-pool.ts';
import { personas } from '../../../worker/personas.ts';
import { journeySecrets, secretSource } from '../../../worker/secrets.ts';
import type { ByHand } from './by-hand.ts';
import { byHandIgate } from './by-hand-igate.ts';
import { byHandWebforms } from './by-hand-webforms.ts';

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, json: { type: 'string' } },
});
/** A product with a script by hand, and what is filed there: one thing for nothing, one for a fee. */
const scripts: Readonly<Record<string, ByHand>> = { igate: byHandIgate, webforms: byHandWebforms };
const filed = ['birth-registration', 'driving-licence'];

await using opened = new AsyncDisposableStack();
const today = new Date();
const country = await startCountry({
  people: population(sandboxPopulation(personas(today).length, today)),
  procedures,
  portals: products.filter(({ product }) => product in scripts),
  faults: [],
});
opened.defer(() => country.stop());
const pool = opened.adopt(new BrowserPool({ executablePath: browserPath(process.env) }), (browsers) =>
  browsers.close(),
);
const scratchFolder = mkdtempSync(join(tmpdir(), 'congdan-bench-'));
opened.defer(() => rm(scratchFolder, { recursive: true }));
const readingScript = await bundleReadingScript();

type Portal = Country['portals'][number];
interface Journey {
  readonly seconds: number;
  readonly dossier: Dossier;
}

function profileOf({ entry, site, backend }: Portal): PortalProfile {
  return portalProfileSchema.parse({
    id: entry.id,
    name: entry.name,
    baseUrl: `${site.origin}/`,
    agreement: 'agreed',
    sandbox: true,
    hosts: {
      ...(backend.formOrigin ? { forms: [new URL(backend.formOrigin).host] } : {}),
      payment: [country.payment.host],
      identity: [country.identity.host],
    },
  });
}

/** Times what is done in a fresh context; who does it says at the end which file was filed. */
async function timed({ backend }: Portal, walk: (page: Page) => Promise<string>): Promise<Journey> {
  const lease = await pool.lease((version) =>
    deviceContext(referenceDevice, version, { version: '0', contact: 'bench' }),
  );
  try {
    lease.context.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
    const { header, value } = country.captchaBypass;
    await lease.context.setExtraHTTPHeaders({ [header]: value });
    const page = await lease.context.newPage();
    const begun = performance.now();
    const code = await walk(page);
    const seconds = (performance.now() - begun) / 1_000;
    const dossier = backend.find(code);
    if (!dossier?.paid) throw new Error(`The file ${code} is not there or not paid.`);
    return { seconds, dossier };
  } finally {
    await lease.release();
  }
}

/** One service at one portal: the citizen and the script by turns, each once before it counts. */
async function compare(portal: Portal, byHand: ByHand, serviceId: string) {
  const service = services.find(({ id }) => id === serviceId);
  const procedure = procedures.find(({ id }) => id === serviceId);
  const persona = personas(today)[0];
  if (!service || !procedure || !persona) throw new Error(`There is no service ${serviceId}.`);
  const profile = profileOf(portal);
  const secrets = journeySecrets(profile, persona, secretSource({}));
  const { account, card } = secrets;
  if (!account) throw new Error('The test citizen has no account.');

  const citizen = () =>
    timed(portal, async (page) => {
      const abort = new AbortController().signal;
      const task = { page, service, portal: profile, persona, secrets, readingScript, scratchFolder, abort };
      const report = await travel({ ...task, observe: () => undefined });
      if (report.outcome !== 'ok')
        throw new Error(`${portal.entry.id}, ${serviceId}: ${report.obstacle}, ${report.failedStep}`);
      return report.fileCode ?? '';
    });
  const { dossier } = await citizen();
  const attachments = dossier.files.map(({ attachment, fileName }) => ({ id: attachment, fileName }));
  const given = { origin: portal.site.origin, procedure, answers: dossier.values, attachments, account, card };
  const script = () => timed(portal, (page) => byHand({ page, ...given }));
  const { dossier: same } = await script();
  if (!isDeepStrictEqual([same.values, same.files.length], [dossier.values, dossier.files.length]))
    throw new Error(`${portal.entry.id}, ${serviceId}: the script filed something else than the citizen.`);

  const took = { citizen: [] as number[], script: [] as number[] };
  for (let round = 0; round < Number(options.rounds); round += 1) {
    took.citizen.push((await citizen()).seconds);
    took.script.push((await script()).seconds);
  }
  return { citizen: median(took.citizen), script: median(took.script) };
}

function median(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
}

const load = loadavg()[0] ?? 0;
const rows: string[][] = [['Portal', 'Service', 'Citizen s', 'By hand s', 'Ratio']];
const ratios: number[] = [];
for (const portal of country.portals) {
  for (const service of filed) {
    const { citizen, script } = await compare(portal, scripts[portal.entry.product] as ByHand, service);
    ratios.push(citizen / script);
    rows.push([portal.entry.product, service, citizen.toFixed(2), script.toFixed(2), (citizen / script).toFixed(2)]);
  }
}
// Ratios are averaged by their logarithms: twice as long and half as long make as long.
const ratio = Math.exp(ratios.reduce((sum, one) => sum + Math.log(one), 0) / ratios.length);
console.log(table(rows).trimEnd());
console.log(
  `Medians of ${options.rounds} rounds. Ratio over all: ${ratio.toFixed(2)}. Load average when begun: ${load.toFixed(1)}.`,
);
if (options.json !== undefined) {
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}`;
  const report = { command: 'bench:citizen', commit, date: today.toISOString(), machine, figures: { ratio } };
  await writeFile(options.json, `${JSON.stringify(report, null, 2)}\n`);
}
