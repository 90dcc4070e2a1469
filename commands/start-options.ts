/** Arguments of `npm start`. */
import { services } from '../journeys/catalogue/services.ts';
import { devices } from '../journeys/devices.ts';
import { networks } from '../journeys/networks.ts';
import { BadArguments } from './bad-arguments.ts';
import { readArguments } from './read-arguments.ts';

export interface StartOptions {
  readonly once: boolean;
  /** Ids, paths of profiles, or `all`: every portal of the sandbox. */
  readonly portals: readonly string[];
  readonly services: readonly string[];
  readonly faults: readonly string[];
  /** Seed by which the sandbox changes the words, order and names of its pages. */
  readonly mutate: number | null;
  readonly device: string | null;
  readonly network: string | null;
  readonly workers: number;
  readonly concurrency: number | null;
  readonly intervalSeconds: number | null;
  readonly json: string | null;
  readonly dataFolder: string;
}

export const startUsage = `npm start -- [options]

  --once                 run every journey once, print a table, end
  --portal <id|file|all> where; may be repeated (all: every portal of the sandbox)
  --service <id>         which service; may be repeated
  --fault <fault-id>     start the sandbox with this fault; may be repeated
  --mutate <seed>        start the sandbox with its pages reworded, reordered and renamed
  --device <id>          ${devices.map(({ id }) => id).join(', ')}
  --network <id>         ${networks.map(({ id }) => id).join(', ')}
  --workers <n>          worker processes (1)
  --concurrency <n>      journeys at a time in each worker (twice the number of cores)
  --interval <seconds>   how often each journey is due, without --once (900)
  --json <file>          with --once: write the records
  --data <folder>        where results and traces are kept (.congdan)`;

/** Reads the arguments; all that is wrong is told at once. @throws {BadArguments} */
export function startOptions(args: readonly string[]): StartOptions {
  const values = readArguments(args, startUsage, {
    options: {
      once: { type: 'boolean', default: false },
      portal: { type: 'string', multiple: true, default: [] },
      service: { type: 'string', multiple: true, default: [] },
      fault: { type: 'string', multiple: true, default: [] },
      mutate: { type: 'string' },
      device: { type: 'string' },
      network: { type: 'string' },
      workers: { type: 'string' },
      concurrency: { type: 'string' },
      interval: { type: 'string' },
      json: { type: 'string' },
      data: { type: 'string', default: '.congdan' },
    },
  }).values;
  const problems: string[] = [];
  const number = (name: string, text: string | undefined, most: number): number | null => {
    if (text === undefined) return null;
    const value = Number(text);
    if (Number.isInteger(value) && value >= 1 && value <= most) return value;
    problems.push(`--${name} must be a whole number from 1 to ${most}, not "${text}".`);
    return null;
  };
  const known = (name: string, ids: readonly string[], given: readonly string[]): void => {
    for (const id of given)
      if (!ids.includes(id)) problems.push(`--${name} "${id}" is not known; known are ${ids.join(', ')}.`);
  };
  known('service', services.map(({ id }) => id), values.service); // prettier-ignore
  known('device', devices.map(({ id }) => id), values.device === undefined ? [] : [values.device]); // prettier-ignore
  known('network', networks.map(({ id }) => id), values.network === undefined ? [] : [values.network]); // prettier-ignore
  if (values.json !== undefined && !values.once)
    problems.push('--json goes with --once: the continuous form has no end to write at.');
  const options: StartOptions = {
    once: values.once,
    portals: values.portal,
    services: values.service,
    faults: values.fault,
    mutate: number('mutate', values.mutate, Number.MAX_SAFE_INTEGER),
    device: values.device ?? null,
    network: values.network ?? null,
    workers: number('workers', values.workers, 64) ?? 1,
    concurrency: number('concurrency', values.concurrency, 64),
    intervalSeconds: number('interval', values.interval, 604_800),
    json: values.json ?? null,
    dataFolder: values.data,
  };
  if (problems.length > 0) throw new BadArguments(problems);
  return options;
}
