/** Which journeys the bench makes: every fault at two products at least, on several devices and networks. */
import { createHash } from 'node:crypto';
import type { Fault } from '../../../sandbox/faults/fault.ts';
import type { Cell } from './bench-run.ts';
import { secondHeldOut } from './second-held-out.ts';
import { thirdHeldOut } from './third-held-out.ts';

/** Products at which all services are known to succeed on every device below. */
export const benchPortals = [
  'sandbox-igate-danang',
  'sandbox-webforms-laichau',
  'sandbox-national-hue',
  'sandbox-mocua-haiphong',
] as const;

/** By default every second journey is made on the reference device and network, the others on one of these. */
const circumstances = [
  { device: 'phone', network: 'fibre' },
  { device: 'desktop', network: '4g' },
  { device: 'phone', network: '4g' },
  { device: 'desktop', network: '3g-rural' },
] as const;
const reference = { device: 'desktop', network: 'fibre' } as const;

/** Short forms: what is tried is the fault. */
const filedForNothing = 'temporary-absence';
const filedForFee = 'driving-licence';

/** A number that only the text decides, so that the same bench is planned everywhere. */
const numberOf = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE(0);

/** @param portals where to travel; none given: those that the fault names, or two of `benchPortals` chosen by its id */
export function cellsOf(fault: Fault, portals: readonly string[]): readonly Cell[] {
  const chance = numberOf(fault.id);
  const first = chance % benchPortals.length;
  const second = (first + 1 + ((chance >>> 8) % (benchPortals.length - 1))) % benchPortals.length;
  const own = secondHeldOut.get(fault.id) ??
    thirdHeldOut.get(fault.id) ?? [benchPortals[first]!, benchPortals[second]!];
  const chosen = portals.length > 0 ? portals : own;
  return chosen.map((portal, place) => ({
    service: serviceOf(fault, place),
    portal,
    ...(place % 2 === 0 ? reference : circumstances[(chance >>> 16) % circumstances.length]!),
    ...fault.circumstances,
  }));
}

function serviceOf({ procedures, touches }: Fault, place: number): string {
  const given = procedures?.[place % procedures.length];
  if (given !== undefined) return given;
  return touches !== 'all' && touches.includes('payment') ? filedForFee : filedForNothing;
}

/**
 * Journeys in a country in which nothing is broken: services, products, devices and networks in turn, so that a few are
 * spread over all of them.
 */
export function healthyCells(count: number, services: readonly string[], portals: readonly string[]): readonly Cell[] {
  const places = portals.length > 0 ? portals : benchPortals;
  const surroundings = [reference, ...circumstances];
  return Array.from({ length: count }, (_, n) => {
    const service = n % services.length;
    const round = Math.floor(n / services.length);
    return {
      service: services[service]!,
      portal: places[(service + round) % places.length]!,
      ...surroundings[(service + Math.floor(round / places.length)) % surroundings.length]!,
    };
  });
}
