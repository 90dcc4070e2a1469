import { expect, test } from 'vitest';
import { causeIds } from '../../../diagnosis/causes.ts';
import { devices } from '../../../journeys/devices.ts';
import { networks } from '../../../journeys/networks.ts';
import { loadFaults } from '../../../sandbox/faults/faults.ts';
import { products } from '../../../sandbox/portals/products.ts';
import { procedures } from '../../../sandbox/procedures/procedures.ts';
import { keyOf } from './bench-run.ts';
import { halfOf, halves, type Half } from './half-of.ts';
import { benchPortals, cellsOf, healthyCells } from './plan-runs.ts';
import { secondHeldOut } from './second-held-out.ts';
import { thirdHeldOut } from './third-held-out.ts';

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

test('each half uses its products and has its share', () => {
  const used = (half: Half) =>
    [...new Set(faults.filter(({ id }) => halfOf(id) === half).flatMap((fault) => cellsOf(fault, []).map(({ portal }) => portal)))].sort(); // prettier-ignore
  expect(used('dev')).toEqual([...benchPortals].sort());
  expect(used('held-out')).toEqual([...benchPortals].sort());
  const [dev, heldOut] = halves.map((half) => faults.filter(({ id }) => halfOf(id) === half).length) as [
    number,
    number,
  ];
  expect(dev / (dev + heldOut)).toBeGreaterThan(0.3);
  expect(dev / (dev + heldOut)).toBeLessThan(0.7);
});

test('the second held-out part has faults of every cause, decoys and faults of ours, spread over the products', () => {
  const second = faults.filter(({ id }) => halfOf(id) === 'held-out-2');
  expect(second.map(({ id }) => id)).toEqual([...secondHeldOut.keys()].sort());
  const kinds = second.map(({ expected }) => ('cause' in expected ? expected.cause : Object.keys(expected)[0]!));
  for (const cause of causeIds) expect(kinds.filter((kind) => kind === cause).length, cause).toBeGreaterThanOrEqual(6);
  for (const kind of ['outcome', 'monitorFault'])
    expect(kinds.filter((one) => one === kind).length, kind).toBeGreaterThanOrEqual(2);
  const portals = second.flatMap((fault) => cellsOf(fault, []).map(({ portal }) => portal));
  // All products have their share, but the tenth, which was still being made when the faults were tried.
  const often = [...new Set(portals)].filter((portal) => portals.filter((one) => one === portal).length >= 5);
  expect(often.sort()).toEqual(products.map(({ id }) => id).filter((id) => id !== 'sandbox-langbiang-lamdong').sort()); // prettier-ignore
});

test('the third held-out part has faults of every cause and of ours, spread over all products', () => {
  const third = faults.filter(({ id }) => halfOf(id) === 'held-out-3');
  expect(third.map(({ id }) => id)).toEqual([...thirdHeldOut.keys()].sort());
  const kinds = third.map(({ expected }) => ('cause' in expected ? expected.cause : Object.keys(expected)[0]!));
  for (const cause of causeIds) expect(kinds.filter((kind) => kind === cause).length, cause).toBeGreaterThanOrEqual(3);
  expect(kinds.filter((kind) => kind === 'monitorFault').length).toBe(2);
  const portals = third.flatMap((fault) => cellsOf(fault, []).map(({ portal }) => portal));
  const often = products.filter(({ id }) => portals.filter((portal) => portal === id).length >= 7);
  expect(often).toEqual(products);
});

test('healthy journeys are spread, and none is planned twice', () => {
  const services = procedures.map(({ id }) => id);
  const cells = healthyCells(500, services, []);
  const cover = (of: (cell: (typeof cells)[number]) => string): number => new Set(cells.map(of)).size;
  expect([cover(({ service }) => service), cover(({ portal }) => portal)]).toEqual([25, benchPortals.length]);
  expect(cover(({ device, network }) => `${device} ${network}`)).toBe(5);
  expect(new Set(cells.map((cell) => keyOf({ fault: null, cell }))).size).toBe(500);
});
