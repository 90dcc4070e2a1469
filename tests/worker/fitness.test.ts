import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFitness, type SetAside } from '../../worker/fitness.ts';

const minute = 60_000;

function watched() {
  const told: (SetAside['reason'] | null)[] = [];
  let nowMs = Date.UTC(2026, 10, 22);
  const fitness = createFitness((setAside) => told.push(setAside?.reason ?? null), () => new Date(nowMs)); // prettier-ignore
  return { fitness, told, pass: (ms: number) => (nowMs += ms) };
}

describe('faults of its own', () => {
  test('three of few runs set a worker aside, two do not', () => {
    const { fitness, told } = watched();
    for (const ownFault of [true, false, true]) fitness.runEnded(ownFault);
    expect(fitness.setAside).toBeNull();
    fitness.runEnded(true);
    expect(fitness.setAside?.words).toBe('3 of the 4 runs of the last 15 minutes ended by a fault of this worker.');
    expect(told).toEqual(['monitor-faults']);
  });

  test('of many runs they must be over 5 %', () => {
    const { fitness } = watched();
    for (let run = 0; run < 77; run += 1) fitness.runEnded(false);
    for (let run = 0; run < 4; run += 1) fitness.runEnded(true);
    expect(fitness.setAside).toBeNull();
    fitness.runEnded(true);
    expect(fitness.setAside?.reason).toBe('monitor-faults');
  });

  test('are forgotten after a quarter of an hour', () => {
    const { fitness, told, pass } = watched();
    for (let run = 0; run < 3; run += 1) fitness.runEnded(true);
    pass(14 * minute);
    fitness.review();
    expect(fitness.setAside).not.toBeNull();
    pass(minute);
    fitness.review();
    expect(fitness.setAside).toBeNull();
    expect(told).toEqual(['monitor-faults', null]);
  });

  test('are forgiven when the canary gets through', () => {
    const { fitness, told } = watched();
    for (let run = 0; run < 3; run += 1) fitness.runEnded(true);
    fitness.canaryEnded(null);
    expect(told).toEqual(['monitor-faults', null]);
  });

  test('a canary of a worker that is fit forgives none', () => {
    const { fitness } = watched();
    for (const ownFault of [true, true]) fitness.runEnded(ownFault);
    fitness.canaryEnded(null);
    fitness.runEnded(true);
    expect(fitness.setAside?.reason).toBe('monitor-faults');
  });
});

test('a canary that does not succeed sets a worker aside until it does, however long that takes', () => {
  const { fitness, told, pass } = watched();
  fitness.canaryEnded('failed (mở cổng dịch vụ công), run canary--w1--1.');
  pass(60 * minute);
  fitness.review();
  expect(fitness.setAside).toMatchObject({ reason: 'canary-failed', since: '2026-11-22T00:00:00.000Z' });
  expect(fitness.setAside?.words).toContain('canary--w1--1');
  fitness.canaryEnded('failed again');
  expect(told).toEqual(['canary-failed']);
  fitness.canaryEnded(null);
  expect(told).toEqual(['canary-failed', null]);
});

test('whatever happens, it is told of changes only, and never of a share that is not over 5 %', () => {
  const happening = fc.oneof(
    fc.record({ kind: fc.constant('run' as const), ownFault: fc.boolean() }),
    fc.record({ kind: fc.constant('canary' as const), failure: fc.constantFrom('broken', null) }),
    fc.record({ kind: fc.constant('time' as const), ms: fc.nat(20 * minute) }),
  );
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 60 }), (all) => {
      const { fitness, told, pass } = watched();
      for (const one of all) {
        if (one.kind === 'run') fitness.runEnded(one.ownFault);
        else if (one.kind === 'canary') fitness.canaryEnded(one.failure);
        else pass(one.ms);
      }
      expect(told.every((reason, at) => reason !== (told[at - 1] ?? null))).toBe(true);
      expect(told.at(-1) ?? null).toBe(fitness.setAside?.reason ?? null);
    }),
  );
});
