/** The stand-in country as a process of its own, and what it says of itself. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadPortal } from '../journeys/portals/load-profile.ts';
import type { PortalProfile } from '../journeys/portals/profile.ts';
import { BadArguments } from './bad-arguments.ts';
import { ChildFailed, startChild, type Child } from './child-process.ts';
import { personaCount } from '../worker/personas.ts';
import { sandboxPopulation } from './sandbox-population.ts';

export interface ChosenPortal {
  readonly profile: PortalProfile;
  /** Id or path by which another process loads it. */
  readonly file: string;
  /** Visited when nobody names a portal; one under construction is not. */
  readonly open: boolean;
}

export interface RunningCountry {
  readonly child: Child;
  readonly portals: readonly ChosenPortal[];
  /** Variables that workers need in order to reach it. */
  readonly environment: Readonly<Record<string, string>>;
  /** What a worker's command is to be preceded by. */
  readonly launcher: readonly string[];
  /** Reached only by a process that was started with `environment` and `launcher`: certificates, names, a full disk. */
  readonly needsOwnProcess: boolean;
  /** In which device and network the injected faults are met; null: in any. */
  readonly device: string | null;
  readonly network: string | null;
}

interface Manifest {
  readonly portals: readonly string[];
  readonly open: readonly string[];
  readonly neutralUrls: readonly string[];
  readonly accessProxy: string | null;
  readonly environment: Readonly<Record<string, string>>;
  readonly launcher: readonly string[];
  readonly faults: readonly {
    readonly id: string;
    readonly circumstances?: { readonly device?: string; readonly network?: string };
  }[];
}

/** Starts the country with the given faults, its pages changed by the seed where there is one. @throws {BadArguments} for a fault it does not know */
export async function startCountry(
  dataFolder: string,
  faults: readonly string[],
  abort: AbortSignal,
  mutate: number | null = null,
): Promise<RunningCountry> {
  const folder = join(dataFolder, 'sandbox');
  await mkdir(folder, { recursive: true });
  const population = join(folder, 'population.json');
  await writeFile(population, JSON.stringify(sandboxPopulation(personaCount, new Date())));
  let child: Child;
  try {
    child = await startChild('The sandbox', {
      command: process.execPath,
      args: [
        'sandbox/main.ts',
        '--population',
        population,
        '--out',
        folder,
        ...faults.flatMap((fault) => ['--fault', fault]),
        ...(mutate === null ? [] : ['--mutate', String(mutate)]),
      ],
      logFile: join(dataFolder, 'logs', 'sandbox.log'),
      ready: /^sandbox ready (.+)$/,
      readyMs: 60_000,
      abort,
    });
  } catch (error) {
    throw error instanceof ChildFailed && error.code === 2 ? new BadArguments([error.message]) : error;
  }
  const manifest = JSON.parse(await readFile(child.said(), 'utf8')) as Manifest;
  return {
    child,
    portals: await Promise.all(
      manifest.portals.map(async (file) => {
        const profile = await loadPortal(file);
        return { profile, file, open: manifest.open.includes(profile.id) };
      }),
    ),
    environment: {
      ...manifest.environment,
      CONGDAN_NEUTRAL_URLS: process.env['CONGDAN_NEUTRAL_URLS'] ?? manifest.neutralUrls.join(','),
      ...(manifest.accessProxy === null ? {} : { CONGDAN_ACCESS_PROXY: manifest.accessProxy }),
    },
    launcher: manifest.launcher,
    needsOwnProcess: manifest.launcher.length > 0 || 'NODE_EXTRA_CA_CERTS' in manifest.environment,
    device: manifest.faults.find(({ circumstances }) => circumstances?.device)?.circumstances?.device ?? null,
    network: manifest.faults.find(({ circumstances }) => circumstances?.network)?.circumstances?.network ?? null,
  };
}
