/** The kinds of national situation that incidents are tried on, each made up anew from a seed. */
import type { Factor } from '../../../diagnosis/incidents/factor.ts';
import { type Breakage, portals, seededRandom } from './national-window.ts';

type Random = () => number;
const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

/** Fails in 40 to 100 % of its runs, for the whole window or since a while ago. */
function breakage(random: Random, factor: Factor): Breakage {
  return { factor, rate: 0.4 + 0.6 * random(), from: random() < 0.5 ? 0 : 0.5 * random(), until: 1 };
}

const portal = (random: Random): Factor => ({ kind: 'portal', id: pick(random, portals).id });
const service = (random: Random): Factor => ({ kind: 'service', id: `service-${1 + Math.floor(random() * 25)}` });
const payment = (random: Random): Factor => ({ kind: 'payment-provider', id: `pay-${1 + Math.floor(random() * 3)}.example` }); // prettier-ignore
const network = (random: Random): Factor => ({ kind: 'access-network', id: pick(random, ['vnpt', 'viettel', 'fpt', 'mobifone']) }); // prettier-ignore
const system = (random: Random): Factor => ({ kind: 'shared-system', id: `${pick(random, ['population', 'civil-status', 'insurance', 'land'])}.example` }); // prettier-ignore
const device = (random: Random): Factor => ({ kind: 'device', id: pick(random, ['phone', 'phone-old']) });
const release: Factor = { kind: 'product-version', id: 'product-1@2.5' };

export const situations: Readonly<Record<string, (random: Random) => readonly Breakage[]>> = {
  'one portal': (random) => [breakage(random, portal(random))],
  'a payment provider everywhere': (random) => [breakage(random, payment(random))],
  'an access network': (random) => [breakage(random, network(random))],
  'one service': (random) => [breakage(random, service(random))],
  "a vendor's release in 12 provinces": (random) => [breakage(random, release)],
  'a shared system': (random) => [breakage(random, system(random))],
  'a kind of device': (random) => [breakage(random, device(random))],
  'a whole vendor': (random) => [breakage(random, { kind: 'vendor', id: 'vendor-4' })],
  'two portals at once': (random) => {
    const first = portal(random);
    let second = portal(random);
    while (second.id === first.id) second = portal(random);
    return [breakage(random, first), breakage(random, second)];
  },
  'a portal and a payment provider at once': (random) => [breakage(random, portal(random)), breakage(random, payment(random))], // prettier-ignore
  'a release and a service at once': (random) => [breakage(random, release), breakage(random, service(random))],
  'a sick probe that knows it': (random) => [{ ...breakage(random, probe(random)), noticed: 0.9 }],
  'a sick probe that blames the portals': (random) => [{ ...breakage(random, probe(random)), noticed: 0.1 }],
  'an outage that is over': (random) => [{ factor: portal(random), rate: 0.9, from: 0.2, until: 0.7 }],
};

function probe(random: Random): Factor {
  return { kind: 'probe', id: `${network(random).id}-${1 + Math.floor(random() * 3)}` };
}

/** The breakages of a situation, the same for the same seed. */
export function breakagesOf(name: string, seed: number): readonly Breakage[] {
  return situations[name]!(seededRandom(seed * 7_919 + 13));
}
