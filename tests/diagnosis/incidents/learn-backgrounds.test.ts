import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noHistory, usualRate } from '../../../diagnosis/incidents/backgrounds.ts';
import { explainFailures } from '../../../diagnosis/incidents/explain-failures.ts';
import { factorKey } from '../../../diagnosis/incidents/factor.ts';
import { learnBackgrounds, type RunCounts } from '../../../diagnosis/incidents/learn-backgrounds.ts';
import { updateIncidents } from '../../../diagnosis/incidents/update-incidents.ts';
import { drawCircumstances, nationalWindow, portals, seededRandom, startMs, windowMs } from './national-window.ts';
import { breakagesOf, situations } from './situations.ts';
import { unequalCountry } from './unequal-country.ts';

const country = unequalCountry(1, 100);
const { background, backgrounds, steadyPortal, poorService } = country;
const keysOf = (runs: Parameters<typeof explainFailures>[0], known = backgrounds) =>
  explainFailures(runs, new Set(), known).factors.map(({ factor }) => factorKey(factor)).toSorted(); // prettier-ignore
const times = (kind: string, id: string) => backgrounds.factors.get(`${kind}:${id}`)!.times;

describe('what healthy days teach', () => {
  test('a service that fails in 8 of 100 runs gets the blame for that, not the portals at which it does', () => {
    expect(times('service', poorService)).toBeGreaterThan(3);
    const others = portals.filter(({ id }) => id !== steadyPortal).map(({ id }) => times('portal', id));
    expect(Math.max(...others)).toBeLessThan(3);
    expect(times('portal', steadyPortal)).toBeLessThan(0.5);
  });

  test('a factor with few runs stays near the whole', () => {
    const [portal] = portals;
    const circumstances = { ...drawCircumstances(seededRandom(1), portal!, 0), portal: 'dvc-new', province: null, productVersion: null, product: null, vendor: null }; // prettier-ignore
    const few: RunCounts = { circumstances, runs: 4, failed: 2 };
    const learned = learnBackgrounds([...country.counts, few]);
    expect(usualRate(learned, circumstances)).toBeLessThan(0.06);
    expect(learned.factors.get('portal:dvc-new')!.runs).toBe(4);
  });

  test('no runs teach nothing', () => {
    expect(learnBackgrounds([])).toEqual(noHistory);
    expect(usualRate(noHistory, drawCircumstances(seededRandom(1), portals[0]!, 0))).toBe(noHistory.whole);
  });

  test('whatever the counts, rates stay rates and their sum is what was seen, within the prior', () => {
    const group = fc.record({ portal: fc.nat(5), service: fc.nat(5), runs: fc.integer({ min: 1, max: 10_000 }), share: fc.double({ min: 0, max: 1, noNaN: true }) }); // prettier-ignore
    fc.assert(
      fc.property(fc.array(group, { maxLength: 40 }), (groups) => {
        const counts = groups.map(({ portal, service, runs, share }): RunCounts => ({ circumstances: drawCircumstances(seededRandom(portal), portals[portal]!, service), runs, failed: Math.floor(runs * share) })); // prettier-ignore
        const learned = learnBackgrounds(counts);
        expect(learned.whole).toBeGreaterThan(0);
        expect(learned.whole).toBeLessThanOrEqual(0.05);
        for (const { circumstances } of counts) {
          const rate = usualRate(learned, circumstances);
          expect(rate).toBeGreaterThan(0);
          expect(rate).toBeLessThanOrEqual(0.2);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a country whose portals and services fail unequally', () => {
  test('opens nothing while everything is as it always was', { timeout: 300_000 }, () => {
    const loud = Array.from({ length: 150 }, (_, seed) => 8_000 + seed).filter((seed) => keysOf(nationalWindow({ seed, background })).length > 0); // prettier-ignore
    expect(loud.length / 150, loud.join()).toBeLessThanOrEqual(0.01);
  });

  test('has what is broken named as surely as any', { timeout: 300_000 }, () => {
    const tried = Object.keys(situations).flatMap((name) => Array.from({ length: 5 }, (_, seed) => ({ name, seed })));
    const wrong = tried.filter(({ name, seed }) => {
      const broken = breakagesOf(name, seed);
      const expected = broken.map(({ factor }) => factorKey(factor)).toSorted();
      return keysOf(nationalWindow({ seed, broken, background })).join() !== expected.join();
    });
    expect(wrong.length / tried.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.05);
  });

  const failing = { factor: { kind: 'portal', id: steadyPortal }, rate: 0.06, from: 0, until: 1 } as const;
  const fewMore = nationalWindow({ seed: 4, broken: [failing], background, runsPerCell: 12 });

  test('a portal that hardly ever fails is named when it fails in 6 of 100 runs, which nobody could know without its past', () => {
    expect(keysOf(fewMore)).toEqual([`portal:${steadyPortal}`]);
    expect(keysOf(fewMore, noHistory)).toEqual([]);
  });

  test('such an incident is closed once the portal hardly ever fails again', () => {
    const well = nationalWindow({ seed: 5, background, runsPerCell: 12 }).map((run) => ({ ...run, runId: `later-${run.runId}`, atMs: run.atMs + windowMs })); // prettier-ignore
    const cycle = { quietMs: 20 * 60_000, reopenMs: 30 * 60_000 };
    const look = (runs: typeof well, known: Parameters<typeof updateIncidents>[0], at: number) =>
      updateIncidents(known, runs, explainFailures(runs, new Set(known.map(({ factor }) => factorKey(factor))), backgrounds), new Date(at), cycle, backgrounds); // prettier-ignore
    const { opened } = look(fewMore, [], startMs + windowMs);
    expect(opened).toHaveLength(1);
    const { closed } = look(well, opened.map(({ incident }) => incident), startMs + 2 * windowMs); // prettier-ignore
    expect(closed.map(({ factor, closedBecause }) => [factorKey(factor), closedBecause])).toEqual([[`portal:${steadyPortal}`, 'healthy']]); // prettier-ignore
  });

  test('a service that always fails in 8 of 100 runs is named when it fails in 40', () => {
    const broken = [{ factor: { kind: 'service', id: poorService }, rate: 0.4, from: 0.3, until: 1 }] as const;
    expect(keysOf(nationalWindow({ seed: 6, broken, background }))).toEqual([`service:${poorService}`]);
  });
});
