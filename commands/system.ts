/** The whole system as one supervised set of processes: Redis, the stand-in country, the api, workers. */
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { PortalProfile } from '../journeys/portals/profile.ts';
import { loadPortal, portalIds } from '../journeys/portals/load-profile.ts';
import { connectRedis } from '../queue/connect-redis.ts';
import { BadArguments } from './bad-arguments.ts';
import { ChildFailed, startChild, type Child, type ChildOptions } from './child-process.ts';
import { startCountry, type RunningCountry } from './country.ts';
import { startPrivateRedis } from './private-redis.ts';
import type { StartOptions } from './start-options.ts';

export interface RunningSystem {
  readonly redisUrl: string;
  readonly apiUrl: string;
  readonly portals: readonly PortalProfile[];
  readonly device: string;
  readonly network: string;
  /** Ends everything, in the order in which things depend on each other. */
  stop(): Promise<void>;
}

/** @throws {BadArguments} for what the user gave; any other error is a fault of ours */
export async function startSystem(options: StartOptions, say: (line: string) => void): Promise<RunningSystem> {
  const dataFolder = resolve(options.dataFolder);
  await prepareFolder(dataFolder);
  const children: Child[] = [];
  const stop = async (): Promise<void> => {
    for (const child of children.toReversed()) await child.stop();
  };
  try {
    const wanted = options.portals.filter((portal) => portal !== 'all');
    const own = await ownPortals(wanted);
    const needsCountry =
      options.portals.length === 0 || own.length < options.portals.length || options.faults.length > 0;
    const redis = process.env['REDIS_URL']
      ? { url: process.env['REDIS_URL'], child: null }
      : await startPrivateRedis(dataFolder);
    if (redis.child) children.push(redis.child);
    (await connectRedis(redis.url).catch((error: Error) => { throw new BadArguments([error.message]); })).disconnect(); // prettier-ignore
    const country = needsCountry ? await startCountry(dataFolder, options.faults) : null;
    if (country) children.push(country.child);
    const { portals, files } = chosenPortals(options.portals, own, country);
    const device = options.device ?? country?.device ?? 'desktop';
    const network = options.network ?? country?.network ?? 'fibre';
    const environment = {
      ...country?.environment,
      REDIS_URL: redis.url,
      CONGDAN_DATA: dataFolder,
      CONGDAN_PORTALS: files.join(','),
      CONGDAN_SCHEDULE: options.once ? 'off' : 'on',
      CONGDAN_SERVICES: options.services.join(','),
      CONGDAN_DEVICES: device,
      CONGDAN_NETWORKS: network,
      ...(options.intervalSeconds === null ? {} : { CONGDAN_INTERVAL_SECONDS: String(options.intervalSeconds) }),
      // Many may be started beside each other with --once; the continuous form has the address that people keep.
      ...(options.once && !process.env['PORT'] ? { PORT: '0' } : {}),
    };
    const processes = [
      node('The api', 'api/main.ts', dataFolder, 'api', environment, /congdan listens on (http[^"\s]+)/),
      ...Array.from({ length: options.workers }, (_, place) =>
        node(`Worker ${place + 1}`, 'worker/main.ts', dataFolder, `worker-${place + 1}`, { ...environment, CONGDAN_CONCURRENCY: String(options.concurrency ?? availableParallelism()), CONGDAN_WORKER_ID: `worker-${place + 1}` }, /worker (\S+) is ready/)), // prettier-ignore
    ];
    const started = await Promise.allSettled(processes.map(([name, child]) => startChild(name, child)));
    children.push(...started.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])));
    const failed = started.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
    const apiUrl = children.find(({ name }) => name === 'The api')?.said ?? '';
    say(
      `${portals.length === 1 ? portals[0]?.name : `${portals.length} portals`}; logs in ${join(options.dataFolder, 'logs')}`,
    );
    return { redisUrl: redis.url, apiUrl, portals, device, network, stop };
  } catch (error) {
    await stop();
    throw error instanceof ChildFailed && error.code === 2 ? new BadArguments([error.message]) : error;
  }
}

function node(
  name: string,
  file: string,
  dataFolder: string,
  log: string,
  env: Readonly<Record<string, string>>,
  ready: RegExp,
): readonly [string, ChildOptions] {
  return [
    name,
    {
      command: process.execPath,
      args: [file],
      env,
      logFile: join(dataFolder, 'logs', `${log}.log`),
      ready,
      readyMs: 90_000,
      restarts: 5,
    },
  ];
}

async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(join(folder, 'logs'), { recursive: true });
    await writeFile(join(folder, '.congdan'), 'Data of congdan: results, traces, logs.\n');
  } catch (error) {
    throw new BadArguments([
      `The data folder ${folder} cannot be written to (${(error as NodeJS.ErrnoException).code}): free some space, or name another with --data.`,
    ]);
  }
}

/** Portals that are not the sandbox's: files, and ids of the country's real ones. */
async function ownPortals(
  wanted: readonly string[],
): Promise<readonly { readonly given: string; readonly profile: PortalProfile }[]> {
  const known = new Set(await portalIds());
  const own = wanted.filter((portal) => portal.endsWith('.json') || portal.includes('/') || known.has(portal));
  return Promise.all(own.map(async (given) => ({ given, profile: await loadPortal(given) })));
}

function chosenPortals(
  wanted: readonly string[],
  own: readonly { readonly given: string; readonly profile: PortalProfile }[],
  country: RunningCountry | null,
): { readonly portals: readonly PortalProfile[]; readonly files: readonly string[] } {
  const portals = new Map<string, { readonly profile: PortalProfile; readonly file: string }>();
  const sandbox = (country?.portals ?? []).map((profile, place) => ({
    profile,
    file: country?.profileFiles[place] ?? '',
  }));
  for (const given of wanted.length === 0 ? ['all'] : wanted) {
    const found = given === 'all' ? sandbox : sandbox.filter(({ profile }) => profile.id === given);
    const ownOne = own.find((portal) => portal.given === given);
    if (ownOne) found.push({ profile: ownOne.profile, file: given });
    if (found.length === 0) {
      throw new BadArguments([
        `--portal "${given}" is not known; the sandbox has ${sandbox.map(({ profile }) => profile.id).join(', ')}; real portals are listed in journeys/portals/, and a profile of your own is named by its path.`,
      ]);
    }
    for (const one of found) portals.set(one.profile.id, one);
  }
  return {
    portals: [...portals.values()].map(({ profile }) => profile),
    files: [...portals.values()].map(({ file }) => file),
  };
}
