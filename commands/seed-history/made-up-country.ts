/** A country whose history can be made up without telling anything about a real portal: every name says that it is a simulation. */
import { createHash } from 'node:crypto';
import { services } from '../../journeys/catalogue/services.ts';
import { devices } from '../../journeys/devices.ts';
import { networks } from '../../journeys/networks.ts';
import { provinces } from '../../journeys/portals/provinces.ts';
import type { KnownPortal } from '../../results/keep-portals.ts';

/** One that is tried: service × portal × profile, and what is usual there. */
export interface MadeUpCell {
  readonly service: string;
  readonly paid: boolean;
  readonly portal: string;
  readonly province: string;
  readonly device: string;
  readonly network: string;
  /** Share of its runs that fails on an ordinary day. */
  readonly rate: number;
  readonly seconds: number;
  readonly screens: number;
  /** Fields that it asks again. */
  readonly again: number;
}

export interface MadeUpCountry {
  readonly seed: number;
  readonly portals: readonly KnownPortal[];
  readonly cells: readonly MadeUpCell[];
  /** Of each cell. */
  readonly runsPerDay: number;
}

const suppliers = [
  { vendor: 'vnpt', product: 'igate', productVersion: '3.1' },
  { vendor: 'vnpt', product: 'igate', productVersion: '3.2' },
  { vendor: 'viettel', product: 'mocua', productVersion: '12' },
  { vendor: 'fpt', product: 'webforms', productVersion: '7.4' },
];
const slower: Readonly<Record<string, number>> = { phone: 0.01, 'phone-old': 0.04, '3g-rural': 0.02 };

/**
 * 34 provinces' portals and the national one; some services are weaker than others, and a few portals so much that every band of grades is there.
 * @param profiles how many of the 9 devices × networks are tried: desktop on fibre, phone on 4G, old phone on rural 3G, then the rest
 */
export function madeUpCountry({
  seed,
  profiles,
  runsPerDay,
}: {
  seed: number;
  profiles: number;
  runsPerDay: number;
}): MadeUpCountry {
  const ofProvinces = provinces.map(({ code, slug, fullName }, place) => ({
    id: `simulated-${slug}`,
    name: `Cổng dịch vụ công ${fullName} (số liệu mô phỏng)`,
    province: code,
    operator: `UBND ${fullName} (số liệu mô phỏng)`,
    procurement: place % 3 === 0 ? 'owned' : 'hired',
    ...suppliers[place % suppliers.length]!,
  }));
  const portals: KnownPortal[] = [...ofProvinces, { id: 'simulated-national', name: 'Cổng Dịch vụ công quốc gia (số liệu mô phỏng)' }]; // prettier-ignore
  const tried = networks
    .flatMap((_, shift) =>
      devices.map(({ id }, place) => ({ device: id, network: networks[(place + shift) % networks.length]!.id })),
    ) // prettier-ignore
    .slice(0, profiles);
  const cells = portals.flatMap(({ id: portal, province = '' }) =>
    services.flatMap(({ id: service, filing, fees }) => {
      const usual = {
        service,
        paid: filing === 'payment' || fees.length > 0,
        portal,
        province,
        seconds: 8 + 40 * draw(seed, 'seconds', portal),
        screens: 7 + Math.floor(6 * draw(seed, 'screens', portal)),
        again: Math.floor(5 * draw(seed, 'again', portal, service) ** 2),
      };
      const rate = 0.005 + 0.5 * draw(seed, 'portal', portal) ** 4 + 0.06 * draw(seed, 'service', service) ** 3;
      return tried.map(({ device, network }) => ({ ...usual, device, network, rate: rate + (slower[device] ?? 0) + (slower[network] ?? 0) })); // prettier-ignore
    }),
  );
  return { seed, portals, cells, runsPerDay };
}

/** What is added to the rate of a portal that is down for most of a day; now and then each is. @param day as YYYY-MM-DD */
export function outage({ seed }: MadeUpCountry, portal: string, day: string): number {
  return draw(seed, 'down', portal, day) < 0.006 ? 0.7 : 0;
}

/** A number in [0, 1) that follows from the seed and the words, on any machine. */
export function draw(seed: number, ...words: readonly string[]): number {
  return createHash('sha256').update([seed, ...words].join('|')).digest().readUIntBE(0, 6) / 2 ** 48; // prettier-ignore
}
