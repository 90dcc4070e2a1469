/** What the products claim to show of real portals' pages, by the numbers of the project's catalogue of patterns. */
import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { products } from '../../../sandbox/portals/products.ts';

/**
 * The highest number of the catalogue, which was collected from the public source of Vietnamese portals and
 * from public scripts that drive real ones; six numbers below it were never given to a pattern.
 */
const highestNumber = 124;
const neverTaken: readonly number[] = [7, 23, 43, 66, 99, 120];

const portals = new URL('../../../sandbox/portals/', import.meta.url);
const lists = await Promise.all(
  globSync('*/patterns.ts', { cwd: portals }).map(async (file) => {
    const [patterns = []] = Object.values((await import(new URL(file, portals).href)) as Record<string, number[]>);
    return [dirname(file), patterns] as const;
  }),
);

describe.each(lists)('%s', (_, patterns) => {
  test('claims patterns of the catalogue, each once and in order', () => {
    expect(patterns.length).toBeGreaterThan(0);
    expect(patterns).toEqual([...new Set(patterns)].sort((one, other) => one - other));
    for (const number of patterns) {
      expect(Number.isInteger(number) && number >= 1 && number <= highestNumber, String(number)).toBe(true);
      expect(neverTaken).not.toContain(number);
    }
  });
});

test('are claimed by every product of the country', () => {
  expect(lists.map(([folder]) => folder)).toEqual(expect.arrayContaining(products.map(({ product }) => product)));
});

test('together they show at least 80 patterns', () => {
  expect(new Set(lists.flatMap(([, patterns]) => patterns)).size).toBeGreaterThanOrEqual(80);
});
