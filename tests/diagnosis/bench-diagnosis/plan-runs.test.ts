import { expect, test } from 'vitest';
import { devices } from '../../../journeys/devices.ts';
import { networks } from '../../../journeys/networks.ts';
import { loadFaults } from '../../../sandbox/faults/faults.ts';
import { products } from '../../../sandbox/portals/products.ts';
import { procedures } from '../../../sandbox/procedures/procedures.ts';
import { keyOf } from './bench-run.ts';
import { halfOf } from './half-of.ts';
import { benchPortals, cellsOf, healthyCells } from './plan-runs.ts';

const faults = await loadFaults();

test('every fault is met at two products at least, on its own device and network where it has some', () => {
  for (const fault of faults) {
    const cells = cellsOf(fault, []);
    expect(new Set(cells.map(({ portal }) => portal)).size, fault.id).toBeGreaterThanOrEqual(2);
    for (const cell of cells) {
      expect(products.map(({ id }) => id)).toContain(cell.portal);
      expect(procedures.map(({ id }) => id)).toContain(cell.service);
      expect(devices.map(({ id }) => id)).toContain(cell.device);
      expect(networks.map(({ id }) => id)).toContain(cell.network);
      expect(cell).toMatchObject(fault.circumstances ?? {});
    }
  }
});

test('all together use every product and each half has its share', () => {
  const used = new Set(faults.flatMap((fault) => cellsOf(fault, []).map(({ portal }) => portal)));
  expect([...used].sort()).toEqual([...benchPortals].sort());
  const dev = faults.filter(({ id }) => halfOf(id) === 'dev').length;
  expect(dev / faults.length).toBeGreaterThan(0.3);
  expect(dev / faults.length).toBeLessThan(0.7);
});

test('healthy journeys are spread, and none is planned twice', () => {
  const services = procedures.map(({ id }) => id);
  const cells = healthyCells(500, services, []);
  const cover = (of: (cell: (typeof cells)[number]) => string): number => new Set(cells.map(of)).size;
  expect([cover(({ service }) => service), cover(({ portal }) => portal)]).toEqual([25, benchPortals.length]);
  expect(cover(({ device, network }) => `${device} ${network}`)).toBe(5);
  expect(new Set(cells.map((cell) => keyOf({ fault: null, cell }))).size).toBe(500);
});
