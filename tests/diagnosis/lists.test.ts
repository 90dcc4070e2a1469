/** The registries are whole, names are one, and a rule reads nothing but what it declares. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { monitorFaultKinds } from '../../diagnosis/causes.ts';
import { gatherEvidence } from '../../diagnosis/gather-evidence.ts';
import { monitorFaultsFirst, monitorFaultsWhenInconclusive } from '../../diagnosis/monitor-faults-in-order.ts';
import { rulesInOrder } from '../../diagnosis/rules-in-order.ts';
import { obstacle, page, request, run } from './run-facts.ts';

const filesIn = (folder: string): readonly string[] =>
  readdirSync(new URL(`../../diagnosis/${folder}`, import.meta.url)).map((file) => file.replace(/\.ts$/, ''));
const monitorFaults = [...monitorFaultsFirst, ...monitorFaultsWhenInconclusive];

test('every file of rules/ is in the order, once', () => {
  expect(rulesInOrder.map(({ id }) => id).sort()).toEqual([...filesIn('rules')].sort());
});

test('every file of monitor-faults/ is in the order, once', () => {
  expect(monitorFaults.map(({ id }) => id).sort()).toEqual([...filesIn('monitor-faults')].sort());
});

test('every kind of monitor fault can be found', () => {
  expect(new Set(monitorFaults.flatMap(({ kinds }) => kinds))).toEqual(new Set(monitorFaultKinds));
});

describe.each([...rulesInOrder, ...monitorFaults])('$id', (rule) => {
  test('reads only what it declares', () => {
    const given = gatherEvidence(run([obstacle(), request(), page()]))(rule.needs);
    const read: string[] = [];
    const watched = new Proxy(given, {
      get: (target, name) => {
        read.push(String(name));
        return Reflect.get(target, name) as unknown;
      },
    });
    rule.judge(watched);
    expect(new Set(rule.needs)).toEqual(new Set(read));
  });
});
