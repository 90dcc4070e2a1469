/** The whole system as one supervised set of processes: Redis, the stand-in country, the api, workers. */
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { PortalProfile } from '../journeys/portals/profile.ts';
import type { RunRequest } from '../journeys/run-request.ts';
import { connectRedis } from '../queue/connect-redis.ts';
import { RunQueue } from '../queue/run-queue.ts';
import { BadArguments } from './bad-arguments.ts';
import { choosePortals } from './choose-portals.ts';
import { prepareFolder } from './data-folder.ts';
import { ChildFailed, startChild, type Child, type ChildOptions } from './child-process.ts';
import { startPrivateRedis } from './private-redis.ts';
import type { StartOptions } from './start-options.ts';

export interface RunningSystem {
  readonly redisUrl: string;
  /** Asked each time: an api that had to be started again may have another. */
  apiUrl(): string;
  readonly portals: readonly PortalProfile[];
  readonly device: string;
  readonly network: string;
  /** Resolves when a part of it is gone for good, with the reason. */
  readonly lost: Promise<Error>;
  /** Ends everything, in the order in which things depend on each other. */
  stop(): Promise<void>;
}

/** @throws {BadArguments} for what the user gave; any other error is a fault of ours */
export async function startSystem(
  options: StartOptions,
  say: (line: string) => void,
  abort: AbortSignal,
): Promise<RunningSystem> {
  const dataFolder = resolve(options.dataFolder);
  await prepareFolder(dataFolder);
  const children: Child[] = [];
  const stop = async (): Promise<void> => {
    for (const child of children.toReversed()) await child.stop();
  };
  try {
    const redis = process.env['REDIS_URL']
      ? { url: process.env['REDIS_URL'], child: null }
      : await startPrivateRedis(dataFolder, abort);
    if (redis.child) children.push(redis.child);
    await proveRedis(redis.url, redis.child !== null);
    const { portals, country } = await choosePortals(
      options.portals,
      options.faults,
      dataFolder,
      abort,
      options.mutate,
    );
    if (country) children.push(country.child);
    const device = options.device ?? country?.device ?? 'desktop';
    const network = options.network ?? country?.network ?? 'fibre';
    const environment = {
      ...country?.environment,
      REDIS_URL: redis.url,
      CONGDAN_DATA: dataFolder,
      CONGDAN_PORTALS: portals.map(({ file }) => file).join(','),
      CONGDAN_SCHEDULE: options.once ? 'off' : 'on',
      // Nobody else would take what a worker set aside leaves: on a full disk `--once` waited for half an hour.
      CONGDAN_SET_ASIDE: options.once ? 'off' : 'on',
      // Faults of the stand-in country count its visitors.
      ...(options.once ? { CONGDAN_PROBE_SECONDS: '0' } : {}),
      CONGDAN_SERVICES: options.services.join(','),
      CONGDAN_DEVICES: device,
      CONGDAN_NETWORKS: network,
      ...(options.intervalSeconds === null ? {} : { CONGDAN_INTERVAL_SECONDS: String(options.intervalSeconds) }),
      // Many may be started beside each other with --once; the continuous form has the address that people keep.
      ...(options.once && !process.env['PORT'] ? { PORT: '0' } : {}),
    };
    const processes = [
      node('The api', [], 'api/main.ts', dataFolder, 'api', environment, /congdan listens on (http[^"\s]+)/),
      ...Array.from({ length: options.workers }, (_, place) =>
        node(`Worker ${place + 1}`, country?.launcher ?? [], 'worker/main.ts', dataFolder, `worker-${place + 1}`, { ...environment, CONGDAN_CONCURRENCY: String(options.concurrency ?? 2 * availableParallelism()), CONGDAN_WORKER_ID: `worker-${place + 1}` }, /worker (\S+) is ready/)), // prettier-ignore
    ];
    // With one that cannot be started there is nothing to wait for in the others.
    const failed = new AbortController();
    const given = AbortSignal.any([abort, failed.signal]);
    const started = await Promise.all(
      processes.map(([name, child]) =>
        startChild(name, { ...child, abort: given }).catch((error: unknown) => failed.abort(error)),
      ),
    );
    children.push(...started.filter((child) => child !== undefined));
    given.throwIfAborted();
    const apiUrl = (): string => children.find(({ name }) => name === 'The api')?.said() ?? '';
    say(
      `${portals.length === 1 ? portals[0]?.profile.name : `${portals.length} portals`}; logs in ${join(options.dataFolder, 'logs')}`,
    );
    const lost = Promise.race(children.map((child) => child.lost));
    return { redisUrl: redis.url, apiUrl, portals: portals.map(({ profile }) => profile), device, network, lost, stop };
  } catch (error) {
    await stop();
    throw error instanceof ChildFailed && error.code === 2 ? new BadArguments([error.message]) : error;
  }
}

/**
 * Proves that Redis answers. In one of our own it throws away what a former start left waiting: those runs are meant
 * for the stand-in country at the addresses it had then.
 */
async function proveRedis(url: string, ours: boolean): Promise<void> {
  const redis = await connectRedis(url).catch((error: unknown) => {
    throw new BadArguments([(error as Error).message]);
  });
  if (ours) {
    const prefix = process.env['CONGDAN_QUEUE_PREFIX'];
    const queue = new RunQueue<RunRequest>({ redis, ...(prefix ? { prefix } : {}) });
    await queue.drain();
    await queue.close();
  }
  redis.disconnect();
}

/** @param launcher what stands before the command; nothing mostly */
function node(
  name: string,
  launcher: readonly string[],
  file: string,
  dataFolder: string,
  log: string,
  env: Readonly<Record<string, string>>,
  ready: RegExp,
): readonly [string, Omit<ChildOptions, 'abort'>] {
  const [command, ...args] = [...launcher, process.execPath, file];
  return [
    name,
    {
      command,
      args,
      env,
      logFile: join(dataFolder, 'logs', `${log}.log`),
      ready,
      readyMs: 90_000,
      restarts: 5,
    },
  ];
}
