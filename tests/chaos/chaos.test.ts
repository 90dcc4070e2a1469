import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chaosCases } from './chaos-cases.ts';
import { startChaosMonitor, type ChaosMonitor } from './chaos-monitor.ts';
import { tryCase, wholeStory } from './try-case.ts';

let monitor: ChaosMonitor;
let from: number;
beforeAll(async () => {
  monitor = await startChaosMonitor();
  from = Date.now() + 2_000;
}, 180_000);
afterAll(() => monitor.stop());

describe('the monitor recovers by itself', () => {
  test.for(chaosCases.filter(({ short }) => short))('after $id', { timeout: 240_000 }, async (one, { skip }) => {
    if (!monitor.mayTry(one)) skip('this system gives a worker no name service, memory and disk of its own');
    expect((await tryCase(monitor, one, 'short')).recoveredMs).toBeGreaterThanOrEqual(0);
  });

  test('and no slot was lost, no run counted twice, no outage told that was none', { timeout: 240_000 }, async () => {
    const { lost, doubled, falseOutages, ok } = await wholeStory(monitor, from, Date.now());
    expect({ lost, doubled, falseOutages }).toEqual({ lost: [], doubled: 0, falseOutages: [] });
    expect(ok).toBeGreaterThan(0);
  });
});
