/**
 * `npm run portal:check -- <profile.json>`: for an operator who brings his portal. Looks for every service with the very citizen
 * of the journeys, without handing anything in, and says what to put into the profile.
 */
import { join, resolve } from 'node:path';
import type { Service } from '../journeys/catalogue/service.ts';
import { services } from '../journeys/catalogue/services.ts';
import { devices } from '../journeys/devices.ts';
import { BadProfileError } from '../journeys/portals/load-profile.ts';
import { browserPath } from '../worker/browser-path.ts';
import { BrowserPool } from '../worker/browser-pool.ts';
import { ConfigurationError } from '../worker/configuration-error.ts';
import { BadArguments, exitCodes } from './bad-arguments.ts';
import { depsByHand } from './by-hand.ts';
import { choosePortals } from './choose-portals.ts';
import { prepareFolder } from './data-folder.ts';
import { checkPortal } from './portal-check/check-portal.ts';
import { isFound, looksLikeNoPortal, sayFinding, unknownOf, type Finding } from './portal-check/say-findings.ts';
import { readArguments } from './read-arguments.ts';

const usage =
  'npm run portal:check -- <profile.json|portal-id> [--service <id>]… [--device <id>] [--out <folder>] [--data <folder>]';

const stop = new AbortController();
process.on('SIGINT', askToStop).on('SIGTERM', askToStop);

try {
  const code = await check(process.argv.slice(2));
  process.exit(stop.signal.aborted ? exitCodes.interrupted : code);
} catch (error) {
  if (stop.signal.aborted) process.exit(exitCodes.interrupted);
  process.stderr.write(`${(error as Error).message}\n`);
  const bad = error instanceof BadArguments || error instanceof BadProfileError || error instanceof ConfigurationError;
  process.exit(bad ? exitCodes.badArguments : exitCodes.monitorFault);
}

/** The user ends it, also while it is still starting; asked twice, it ends at once. */
function askToStop(): void {
  if (stop.signal.aborted) process.exit(exitCodes.interrupted);
  stop.abort(new Error('Stopped by the user.'));
}

async function check(args: readonly string[]): Promise<number> {
  const { portal: given, wanted, device, out, dataFolder } = options(args);
  await prepareFolder(dataFolder);
  await using opened = new AsyncDisposableStack();
  const { portals, country } = await choosePortals([given], [], dataFolder, stop.signal);
  if (country) opened.defer(() => country.child.stop());
  const portal = portals[0]?.profile;
  if (!portal) throw new BadArguments(['No portal was found.']);
  const env = { ...process.env, ...country?.environment };
  const pool = opened.adopt(new BrowserPool({ executablePath: browserPath(env) }), (browsers) => browsers.close());
  const folder = out ?? join(dataFolder, 'portal-check', portal.id);
  say(
    `${portal.name}: the profile is well formed. Looking for ${wanted.length} of the ${services.length} services, ${
      portal.agreement === 'agreed'
        ? 'signed in, up to the first questions of each form; nothing is filled in or handed in.'
        : 'on public pages only: nobody signs in.'
    }`,
  );
  const findings = await checkPortal({
    portal,
    services: wanted,
    device,
    folder,
    deps: await depsByHand({ portal, env, dataFolder, pool, abort: stop.signal }),
    tell: (finding) => say(`\n${sayFinding(finding)}`),
  });
  say(`\n${summary(findings, wanted.length, folder)}`);
  if (findings.some(({ record }) => record.outcome === 'monitor-fault')) return exitCodes.monitorFault;
  return findings.length === wanted.length && findings.every(isFound) ? exitCodes.ok : exitCodes.failed;
}

function summary(findings: readonly Finding[], wanted: number, folder: string): string {
  const found = findings.filter(isFound).length;
  const lines = [`${found} of ${wanted} services found; screenshots in ${folder}`];
  const [first] = findings;
  if (first?.record.outcome === 'failed' && looksLikeNoPortal(first)) {
    lines.push(
      'The home page shows nothing of a portal (no sign-in, no search box, no list of services, no look-up), so the check ends here: see whether baseUrl is the address that citizens open.',
    );
  }
  const unknown = unknownOf(findings);
  if (unknown.length > 0)
    lines.push(
      `Wording without a known meaning: ${unknown.join(', ')}. Where it means one of the actions of "wording" (journeys/portals/profile.ts), add it there.`,
    );
  return lines.join('\n');
}

function options(args: readonly string[]): {
  readonly portal: string;
  readonly wanted: readonly Service[];
  readonly device: string;
  readonly out: string | null;
  readonly dataFolder: string;
} {
  const { values, positionals } = readArguments(args, usage, {
    allowPositionals: true,
    options: {
      service: { type: 'string', multiple: true, default: [] },
      device: { type: 'string', default: 'desktop' },
      out: { type: 'string' },
      data: { type: 'string', default: '.congdan' },
    },
  });
  const [portal] = positionals;
  const problems: string[] = [];
  if (positionals.length !== 1) problems.push(`Give one profile: ${usage}`);
  const unknown = values.service.filter((id) => !services.some((service) => service.id === id));
  for (const id of unknown)
    problems.push(`Service "${id}" is not known; known are ${services.map((service) => service.id).join(', ')}.`);
  if (!devices.some(({ id }) => id === values.device))
    problems.push(`--device "${values.device}" is not known; known are ${devices.map(({ id }) => id).join(', ')}.`);
  if (portal === undefined || problems.length > 0) throw new BadArguments(problems);
  const wanted = services.filter(({ id }) => values.service.length === 0 || values.service.includes(id));
  const out = values.out === undefined ? null : resolve(values.out);
  return { portal, wanted, device: values.device, out, dataFolder: resolve(values.data) };
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
