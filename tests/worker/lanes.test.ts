import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { nextLanes, startLanes, type Strain } from '../../worker/lanes.ts';
import { watchProcessorWait } from '../../worker/processor-wait.ts';
import { until } from '../queue/until.ts';

const calm: Strain = { waitShare: 0.2, loadPerCore: 1, eventLoopDelayMs: 5, lateMs: 30_000 };

describe('lanes', () => {
  test.each<[string, number, Partial<Strain>, number]>([
    ['there is time, and runs wait', 2, {}, 3],
    ['there is time, and all lanes are in use', 8, {}, 8],
    ['there is time, and no run waits', 2, { lateMs: 200 }, 2],
    ['there is time, and no run came', 2, { lateMs: null }, 2],
    ['processes wait for nearly all of their time', 8, { waitShare: 0.92, loadPerCore: 8 }, 4],
    ['they wait for each other on a machine that is theirs', 8, { waitShare: 0.92, loadPerCore: 4, lateMs: 0 }, 8],
    ['the load is that of a minute ago', 4, { waitShare: 0.3, loadPerCore: 8 }, 5],
    ['the worker itself stands still for moments', 5, { eventLoopDelayMs: 700 }, 2],
    ['it is too much even for one', 1, { waitShare: 0.95, loadPerCore: 20 }, 1],
    ['neither too much nor much room', 3, { waitShare: 0.8, loadPerCore: 8 }, 3],
    ['the kernel does not say how long they wait', 3, { waitShare: null }, 4],
  ])('%s', (_when, now, strain, expected) => {
    expect(nextLanes(now, 8, { ...calm, ...strain })).toBe(expected);
  });

  test('are never fewer than one nor more than may be, whatever comes', () => {
    const strains = fc.record({
      loadPerCore: fc.double({ min: 0, max: 50, noNaN: true }),
      waitShare: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      eventLoopDelayMs: fc.nat(5_000),
      lateMs: fc.option(fc.nat(600_000)),
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 64 }), fc.array(strains, { maxLength: 50 }), (most, all) => {
        let lanes = most;
        for (const strain of all) {
          lanes = nextLanes(lanes, most, strain);
          expect(lanes).toBeGreaterThanOrEqual(1);
          expect(lanes).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  test('are given up on a crowded machine', async () => {
    const told: number[] = [];
    const { group } = crowd();
    const lanes = startLanes(4, () => [group], (now) => told.push(now), 300, () => 16); // prettier-ignore
    onTestFinished(() => lanes.stop());
    expect(lanes.now).toBe(4);
    await until('one is left', () => lanes.now === 1, 20_000);
    expect(told).toEqual([2, 1]);
  });
});

test('processes in a crowd wait for most of their time', async () => {
  const { group } = crowd();
  const ask = watchProcessorWait(() => [group]);
  ask();
  await until('they wait', () => (ask() ?? 0) > 0.75, 20_000, 500);
});

/** Sixteen that never rest a processor, in a process group of their own. */
function crowd(): { readonly group: number } {
  const many = 16 * availableParallelism();
  const { pid = 0 } = spawn('sh', ['-c', `for i in $(seq ${many}); do while :; do :; done & done; wait`], { detached: true }); // prettier-ignore
  onTestFinished(() => void process.kill(-pid, 'SIGKILL'));
  return { group: pid };
}
