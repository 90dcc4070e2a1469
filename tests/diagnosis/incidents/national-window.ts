/** Made-up windows of a whole country: 34 provinces × 25 services, with whatever is said to be broken in it. */
import { type Cause, causeIds } from '../../../diagnosis/causes.ts';
import { type Factor, fits } from '../../../diagnosis/incidents/factor.ts';
import { type Circumstances, factorIds, type RunFacts } from '../../../diagnosis/incidents/run-facts.ts';

/** Uniform numbers in [0, 1) that a seed decides (mulberry32, T. Ettinger). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Breakage {
  readonly factor: Factor;
  /** Share of the factor's runs that fail of it, 0 to 1. */
  readonly rate: number;
  /** Part of the window that has passed when it begins, and when it ends; 0 and 1: all the time. */
  readonly from: number;
  readonly until: number;
  /** Of a sick probe: share of its bad runs that are noticed as monitor faults. */
  readonly noticed?: number;
}

export interface WindowOptions {
  readonly seed: number;
  readonly broken?: readonly Breakage[];
  readonly runsPerCell?: number;
  /** How often runs fail with nothing broken: all alike, or each by its circumstances. */
  readonly background?: number | ((circumstances: Circumstances) => number);
}

type Random = () => number;

export const windowMs = 90 * 60_000;
export const startMs = Date.UTC(2026, 10, 21, 1, 0);
export const services = Array.from({ length: 25 }, (_, at) => `service-${at + 1}`);
const provinces = Array.from({ length: 34 }, (_, at) => String(at + 1).padStart(2, '0'));
const shared = ['population', 'civil-status', 'insurance', 'land', null];
const accessNetworks = ['vnpt', 'viettel', 'fpt', 'mobifone'];
const devices = ['desktop', 'phone', 'phone-old'];
const networks = ['fibre', '4g', '3g-rural'];

/** The vendor with most portals released a new version in twelve of its seventeen provinces. */
const portalOf = (province: string) => {
  const number = Number(province);
  const [vendor, product, productVersion] =
    number <= 17
      ? ['vendor-1', 'product-1', number <= 12 ? '2.5' : '2.4']
      : number <= 25
        ? ['vendor-2', 'product-2', '7.1']
        : number <= 31
          ? ['vendor-3', 'product-3', null]
          : ['vendor-4', `product-${number}`, null];
  const paymentProvider = ['pay-1.example', 'pay-2.example', 'pay-3.example'][number % 3]!;
  return { id: `dvc-${province}`, province, vendor, product, productVersion, paymentProvider }; // prettier-ignore
};
export const portals = provinces.map(portalOf);

/** Every third service has a fee; probe, device and network of a run are drawn by lot. */
export function drawCircumstances(random: Random, portal: (typeof portals)[number], number: number): Circumstances {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const system = shared[number % shared.length] ?? null;
  const accessNetwork = pick(accessNetworks);
  return {
    service: services[number]!,
    portal: portal.id,
    province: portal.province,
    product: portal.product,
    productVersion: portal.productVersion,
    vendor: portal.vendor,
    paymentProviders: number % 3 === 0 ? [portal.paymentProvider] : [],
    identityProviders: ['sso.example', 'population-sso.example'],
    sharedSystems: system === null ? [] : [`${system}.example`],
    accessNetwork,
    network: pick(networks),
    device: pick(devices),
    probe: `${accessNetwork}-${Math.floor(random() * 3) + 1}`,
  };
}

/** One window. */
export function nationalWindow({ seed, broken = [], runsPerCell = 4, background = 0.015 }: WindowOptions): RunFacts[] {
  const random = seededRandom(seed);
  const usual = typeof background === 'number' ? () => background : background;
  const runs: RunFacts[] = [];
  for (const portal of portals) {
    for (const [number, service] of services.entries()) {
      const phase = random();
      for (let slot = 0; slot < runsPerCell; slot += 1) {
        const run: RunFacts = {
          runId: `${service}--${portal.id}--${slot}`,
          atMs: Math.round(startMs + ((slot + phase) / runsPerCell) * windowMs),
          outcome: 'ok',
          cause: null,
          monitorFault: null,
          ...drawCircumstances(random, portal, number),
        };
        runs.push({ ...run, ...outcomeOf(run, broken, usual(run), random) });
      }
    }
  }
  return runs;
}

function outcomeOf(
  run: RunFacts,
  broken: readonly Breakage[],
  background: number,
  random: Random,
): Pick<RunFacts, 'outcome' | 'cause' | 'monitorFault'> {
  const passed = (run.atMs - startMs) / windowMs;
  const any = (): Cause => causeIds[Math.floor(random() * causeIds.length)]!;
  for (const { factor, rate, from, until, noticed = 0 } of broken) {
    const hasIt = factorIds(run, factor.kind).includes(factor.id);
    if (!hasIt || passed < from || passed > until || random() >= rate) continue;
    if (random() < noticed) return { outcome: 'monitor-fault', cause: null, monitorFault: 'browser-crashed' };
    // Verdicts are mostly right, sometimes wrong, sometimes missing.
    const usual = causeIds.filter((cause) => fits(factor.kind, cause));
    const luck = random();
    const cause = luck < 0.85 ? (usual[0] ?? any()) : luck < 0.95 ? any() : 'inconclusive';
    return { outcome: 'failed', cause, monitorFault: null };
  }
  if (random() < background) return { outcome: 'failed', cause: any(), monitorFault: null };
  if (random() < 0.005) return { outcome: 'monitor-fault', cause: null, monitorFault: 'browser-hung' };
  return { outcome: 'ok', cause: null, monitorFault: null };
}
