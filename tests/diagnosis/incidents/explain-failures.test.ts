import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainFailures } from '../../../diagnosis/incidents/explain-failures.ts';
import { noHistory } from '../../../diagnosis/incidents/backgrounds.ts';
import { factorKey, factorKinds } from '../../../diagnosis/incidents/factor.ts';
import { factorsOf, type RunFacts } from '../../../diagnosis/incidents/run-facts.ts';
import { outcomes } from '../../../diagnosis/run-record.ts';
import { causeIds } from '../../../diagnosis/causes.ts';
import { nationalWindow, seededRandom, startMs, windowMs } from './national-window.ts';
import { breakagesOf, situations } from './situations.ts';

const keysOf = (runs: readonly RunFacts[]) => explainFailures(runs).factors.map(({ factor }) => factorKey(factor));

describe('a country of 34 provinces and 25 services', () => {
  test('in 95 of 100 situations exactly what is broken is named', { timeout: 300_000 }, () => {
    const tried = Object.keys(situations).flatMap((name) => Array.from({ length: 15 }, (_, seed) => ({ name, seed })));
    expect(tried.length).toBeGreaterThanOrEqual(200);
    const wrong = tried.filter(({ name, seed }) => {
      const broken = breakagesOf(name, seed);
      const named = keysOf(nationalWindow({ seed, broken }));
      return (
        named.toSorted().join() !==
        broken
          .map(({ factor }) => factorKey(factor))
          .sort()
          .join()
      );
    });
    expect(wrong.length / tried.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.05);
  });

  test('in 99 of 100 quiet windows nothing is named', { timeout: 300_000 }, () => {
    const loud = Array.from({ length: 250 }, (_, seed) => seed + 5_000).filter((seed) => keysOf(nationalWindow({ seed })).length > 0); // prettier-ignore
    expect(loud.length / 250, loud.join()).toBeLessThanOrEqual(0.01);
  });

  test('says how much, since when, and with which verdict', () => {
    const from = 0.5;
    const broken = [{ factor: { kind: 'payment-provider', id: 'pay-2.example' }, rate: 1, from, until: 1 }] as const;
    const runs = nationalWindow({ seed: 7, broken });
    const [found] = explainFailures(runs).factors;
    const paying = runs.filter(({ paymentProviders, atMs }) => paymentProviders.includes('pay-2.example') && atMs >= startMs + from * windowMs); // prettier-ignore
    const failed = new Set(paying.filter(({ outcome }) => outcome === 'failed').map(({ runId }) => runId));
    expect(found?.factor).toEqual(broken[0].factor);
    expect(found?.cause).toBe('payment');
    expect(found?.causeShare).toBeGreaterThan(0.75);
    expect(Math.abs(found!.fromMs - startMs - from * windowMs)).toBeLessThan(3 * 60_000);
    expect(found!.failedRunIds.filter((runId) => failed.has(runId)).length).toBeGreaterThan(0.98 * failed.size);
  });
});

describe('what counting cannot tell apart', () => {
  const cell = (place: number, more: Partial<RunFacts> = {}): RunFacts => ({
    runId: `run-${place}`,
    atMs: startMs + place * 60_000,
    outcome: 'failed',
    cause: 'portal',
    monitorFault: null,
    service: `service-${place % 5}`,
    portal: 'dvc-48',
    province: '48',
    product: 'igate',
    productVersion: null,
    vendor: 'vnpt',
    paymentProviders: [],
    identityProviders: ['sso.example', 'population-sso.example'],
    sharedSystems: [],
    accessNetwork: 'viettel',
    network: 'fibre',
    device: 'desktop',
    probe: 'probe-1',
    ...more,
  });
  const runs = (more: Partial<RunFacts>) => Array.from({ length: 20 }, (_, place) => cell(place, more));

  test.each([
    ['portal', 'portal:dvc-48'],
    ['data-sharing', 'portal:dvc-48'],
    ['network', 'access-network:viettel'],
    ['device', 'product:igate'],
  ] as const)('everything fails with the verdict %s: %s', (cause, key) => {
    const [found, ...others] = explainFailures(runs({ cause })).factors;
    expect(factorKey(found!.factor)).toBe(key);
    expect(others).toEqual([]);
    expect(found!.indistinguishable.map(factorKey)).toContain('vendor:vnpt');
    expect(found!.failedRunIds).toHaveLength(20);
  });

  test('a vendor with one portal is not blamed for that portal', () => {
    const well = Array.from({ length: 60 }, (_, place) =>
      cell(place, { runId: `well-${place}`, outcome: 'ok', cause: null, portal: 'dvc-01', province: '01', product: 'tan-dan', vendor: 'tan-dan' }),
    ); // prettier-ignore
    expect(keysOf([...runs({}), ...well])).toEqual(['portal:dvc-48']);
  });

  test('too few probes are nobody’s incident, browsers that crash are their probe’s', () => {
    const faults = (monitorFault: RunFacts['monitorFault']) => runs({ outcome: 'monitor-fault', cause: null, monitorFault }); // prettier-ignore
    expect(keysOf(faults('expired-in-queue'))).toEqual([]);
    expect(keysOf(faults('browser-crashed'))).toEqual(['probe:probe-1']);
  });

  test('one service that is broken at one portal is not held against either', () => {
    const one = Array.from({ length: 6 }, (_, slot) => cell(1_000 + slot, { service: 'service-9', portal: 'dvc-03', probe: 'vnpt-1', province: '03', vendor: 'vendor-1', product: 'product-1' })); // prettier-ignore
    expect(keysOf([...nationalWindow({ seed: 11 }), ...one])).toEqual(['service-at-portal:service-9@dvc-03']);
  });

  test('what is open is kept at the edge where a newcomer would not be opened', () => {
    const portalRuns = (failures: number) =>
      Array.from({ length: 40 }, (_, place) => cell(place, { runId: `edge-${place}`, portal: 'dvc-99', province: '99', service: `service-${place % 20}`, vendor: 'v', product: 'p', probe: null, accessNetwork: null, ...((place * 7) % 40 >= failures && { outcome: 'ok', cause: null }) })); // prettier-ignore
    const quiet = nationalWindow({ seed: 12 });
    const open = new Set(['portal:dvc-99']);
    const enough = (of: ReadonlySet<string>) =>
      Array.from({ length: 20 }, (_, n) => n).find((n) => explainFailures([...quiet, ...portalRuns(n)], of).factors.length > 0)!; // prettier-ignore
    expect(enough(open)).toBeLessThan(enough(new Set()));
  });
});

describe('whatever the runs are', () => {
  const id = (...ids: string[]) => fc.constantFrom(...ids, null);
  const anyRun = fc.record({
    atMs: fc.integer({ min: 0, max: 3_600_000 }),
    outcome: fc.constantFrom(...outcomes),
    cause: fc.constantFrom(...causeIds, 'inconclusive' as const, null),
    monitorFault: fc.constantFrom('browser-crashed' as const, null),
    service: id('a', 'b', 'c'),
    portal: id('p', 'q'),
    province: id('01', '48'),
    product: id('igate'),
    productVersion: id('1', '2'),
    vendor: id('vnpt', 'fpt'),
    paymentProviders: fc.subarray(['pay', 'pay', 'other']),
    identityProviders: fc.subarray(['sso']),
    sharedSystems: fc.subarray(['x', 'y']),
    accessNetwork: id('viettel'),
    network: id('fibre', '4g'),
    device: id('phone'),
    probe: id('one', 'two'),
  });
  const anyRuns = fc.array(anyRun, { maxLength: 120 }).map((runs) => runs.map((run, place): RunFacts => ({ ...run, runId: `r${place}` }))); // prettier-ignore

  test('their order does not matter', () => {
    fc.assert(
      fc.property(anyRuns, fc.integer(), (runs, seed) => {
        const random = seededRandom(seed);
        const shuffled = runs.map((run) => ({ run, at: random() })).toSorted((a, b) => a.at - b.at).map(({ run }) => run); // prettier-ignore
        expect(explainFailures(shuffled)).toEqual(explainFailures(runs));
      }),
      { numRuns: 150 },
    );
  });

  test('each failure is explained at most once, by a factor that its run has, and rates stay rates', () => {
    fc.assert(
      fc.property(anyRuns, (runs) => {
        const { factors, timesUsual } = explainFailures(runs);
        const byId = new Map(runs.map((run) => [run.runId, run]));
        const all = factors.flatMap(({ failedRunIds }) => failedRunIds);
        expect(new Set(all).size).toBe(all.length);
        for (const { factor, failedRunIds, runs: tried, causeShare, fromMs, untilMs } of factors) {
          expect(failedRunIds.length).toBeGreaterThan(0);
          expect(failedRunIds.length).toBeLessThanOrEqual(tried);
          for (const runId of failedRunIds) expect(factorsOf(byId.get(runId)!)).toContainEqual(factor);
          expect(causeShare).toBeGreaterThan(0);
          expect(causeShare).toBeLessThanOrEqual(1);
          expect(fromMs).toBeLessThanOrEqual(untilMs);
        }
        expect(timesUsual).toBeGreaterThan(0);
        expect(timesUsual * noHistory.whole).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
      { numRuns: 300 },
    );
  });

  test('nothing, one run, and runs without any label are explained by nothing', () => {
    expect(explainFailures([]).factors).toEqual([]);
    const [run] = nationalWindow({ seed: 1 });
    expect(explainFailures([{ ...run!, outcome: 'failed' }]).factors).toEqual([]);
    const bare = Object.fromEntries(Object.keys(run!).map((key) => [key, key.endsWith('s') ? [] : null]));
    const unlabelled = Array.from({ length: 50 }, (_, n) => ({ ...bare, runId: `r${n}`, atMs: n, outcome: 'failed' }) as unknown as RunFacts); // prettier-ignore
    expect(explainFailures(unlabelled).factors).toEqual([]);
  });

  test('every kind of factor can be had by a run', () => {
    const [run] = nationalWindow({ seed: 1 });
    const kinds = new Set(factorsOf({ ...run!, productVersion: '1', sharedSystems: ['x'], paymentProviders: ['y'] }).map(({ kind }) => kind)); // prettier-ignore
    expect([...kinds].toSorted()).toEqual([...factorKinds].toSorted());
  });
});
