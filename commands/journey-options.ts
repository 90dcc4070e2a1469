/** Arguments of `npm run -s journey`. */
import { services } from '../journeys/catalogue/services.ts';
import type { Service } from '../journeys/catalogue/service.ts';
import { devices } from '../journeys/devices.ts';
import { networks } from '../journeys/networks.ts';
import { BadArguments } from './bad-arguments.ts';
import { readArguments } from './read-arguments.ts';

export interface JourneyOptions {
  readonly service: Service;
  readonly portal: string | null;
  readonly faults: readonly string[];
  /** Seed by which the sandbox changes the words, order and names of its pages. */
  readonly mutate: number | null;
  readonly device: string | null;
  readonly network: string | null;
  readonly json: boolean;
  readonly confirm: boolean;
  readonly dataFolder: string;
}

export const journeyUsage = `npm run -s journey -- <service-id> [--portal <id|file.json>] [--fault <fault-id>] [--mutate <seed>] [--device <id>] [--network <id>] [--json] [--no-confirm] [--data <folder>]`;

/** @throws {BadArguments} with all that is wrong */
export function journeyOptions(args: readonly string[]): JourneyOptions {
  const { values, positionals } = readArguments(args, journeyUsage, {
    allowPositionals: true,
    options: {
      portal: { type: 'string' },
      fault: { type: 'string', multiple: true, default: [] },
      mutate: { type: 'string' },
      device: { type: 'string' },
      network: { type: 'string' },
      json: { type: 'boolean', default: false },
      'no-confirm': { type: 'boolean', default: false },
      data: { type: 'string', default: '.congdan' },
    },
  });
  const problems: string[] = [];
  const service = services.find(({ id }) => id === positionals[0]);
  if (positionals.length !== 1) problems.push(`Give one service: ${journeyUsage}`);
  else if (!service)
    problems.push(`Service "${positionals[0]}" is not known; known are ${services.map(({ id }) => id).join(', ')}.`);
  if (values.device !== undefined && !devices.some(({ id }) => id === values.device)) {
    problems.push(`--device "${values.device}" is not known; known are ${devices.map(({ id }) => id).join(', ')}.`);
  }
  if (values.network !== undefined && !networks.some(({ id }) => id === values.network)) {
    problems.push(`--network "${values.network}" is not known; known are ${networks.map(({ id }) => id).join(', ')}.`);
  }
  const mutate = values.mutate === undefined ? null : Number(values.mutate);
  if (mutate !== null && !(Number.isSafeInteger(mutate) && mutate >= 1))
    problems.push(`--mutate must be a whole number from 1, not "${values.mutate}".`);
  if (!service || problems.length > 0) throw new BadArguments(problems);
  return {
    service,
    portal: values.portal ?? null,
    faults: values.fault,
    mutate,
    device: values.device ?? null,
    network: values.network ?? null,
    json: values.json,
    confirm: !values['no-confirm'],
    dataFolder: values.data,
  };
}
