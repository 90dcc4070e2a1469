/**
 * What the country tells the outside: a profile for each portal in the public format, and a manifest of the rest.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeTrustingHome } from './certificates/browser-trust.ts';
import type { Country } from './country.ts';
import type { Fault } from './faults/fault.ts';
import { launcher } from './launcher.ts';

export interface Manifest {
  /** Paths of the portals' profiles. */
  readonly portals: readonly string[];
  /** Ids of those that are open to everyone; the others are under construction. */
  readonly open: readonly string[];
  readonly neutralUrls: readonly string[];
  readonly accessProxy: string | null;
  /** Variables with which a client reaches it: values that the profiles name, whom to trust, whom to ask for names. */
  readonly environment: Readonly<Record<string, string>>;
  /** What a client's command is to be preceded by, so that it finds itself on the machine of a citizen; mostly nothing. */
  readonly launcher: readonly string[];
  readonly faults: readonly Pick<Fault, 'id' | 'circumstances'>[];
}

const captchaVariable = 'SANDBOX_CAPTCHA';

/** Writes `portals/<id>.json` and `manifest.json` under `folder`; the manifest's path. */
export async function writeProfiles(country: Country, faults: readonly Fault[], folder: string): Promise<string> {
  const portalsFolder = resolve(folder, 'portals');
  await mkdir(portalsFolder, { recursive: true });
  const paths = await Promise.all(
    country.portals.map(async ({ entry, site, backend }) => {
      const path = join(portalsFolder, `${entry.id}.json`);
      await writeJson(path, {
        id: entry.id,
        name: entry.name,
        baseUrl: `${site.origin}/`,
        province: entry.province,
        operator: entry.operator,
        product: entry.product,
        vendor: entry.vendor,
        procurement: entry.procurement,
        agreement: 'agreed',
        sandbox: true,
        hosts: {
          ...(backend.formOrigin ? { forms: [new URL(backend.formOrigin).host] } : {}),
          payment: [country.payment.host],
          identity: [country.identity.host],
          'shared-data': [country.sharedData.host],
        },
        captchaBypass: { header: country.captchaBypass.header, value: `$${captchaVariable}` },
        limits: { runsPerMinute: 6000, concurrentRuns: 64 },
      });
      return path;
    }),
  );
  const manifest: Manifest = {
    portals: paths,
    open: country.portals.filter(({ entry }) => entry.open).map(({ entry }) => entry.id),
    neutralUrls: country.neutral.map(({ origin }) => `${origin}/`),
    accessProxy: country.accessProxy,
    environment: { [captchaVariable]: country.captchaBypass.value, ...(await trusting(country, folder)) },
    launcher: await launcher(country, faults, folder),
    faults: faults.map(({ id, circumstances }) => ({ id, ...(circumstances ? { circumstances } : {}) })),
  };
  const path = resolve(folder, 'manifest.json');
  await writeJson(path, manifest);
  return path;
}

/** A browser looks into its home folder for whom it trusts, Node at a file. */
async function trusting({ root, resolvers }: Country, folder: string): Promise<Record<string, string>> {
  if (root === null) return {};
  const rootFile = resolve(folder, 'root.pem');
  const home = resolve(folder, 'home');
  await writeFile(rootFile, root);
  await makeTrustingHome(home, rootFile);
  return {
    HOME: home,
    NODE_EXTRA_CA_CERTS: rootFile,
    // Browsers that were downloaded lie in the home folder of before.
    PLAYWRIGHT_BROWSERS_PATH: process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(homedir(), '.cache', 'ms-playwright'),
    ...(resolvers ? { CONGDAN_CONTROL_RESOLVER: `${resolvers.control.address}:${resolvers.control.port}` } : {}),
  };
}

async function writeJson(path: string, content: object): Promise<void> {
  await writeFile(path, `${JSON.stringify(content, null, 2)}\n`);
}
