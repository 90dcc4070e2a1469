import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cellsAt, readRunId } from '../../api/cells.ts';
import { serveSpan } from '../../api/schedule.ts';
import { services } from '../../journeys/catalogue/services.ts';
import { type RunRequest, runRequestSchema } from '../../journeys/run-request.ts';
import { countMissedSlots } from '../../results/missed-slots.ts';
import { removeFolder, startTestApp, testPortals, type TestApp } from '../fixtures/test-app.ts';

const intervalMs = 600_000;
const plan = {
  services: services.slice(0, 3),
  portals: testPortals,
  devices: ['desktop', 'phone'],
  networks: ['fibre'],
  intervalMs,
};
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
beforeEach(async () => {
  await app.database.deleteFrom('missed_slots').execute();
});
afterAll(async () => {
  await app.close();
  await removeFolder(app.folder);
});

async function serve(spans: readonly (readonly [number, number])[]) {
  const added = new Map<string, RunRequest>();
  const { database, metrics } = app;
  const addRuns = async (runs: readonly { runId: string; payload: RunRequest }[]) =>
    runs.forEach(({ runId, payload }) => added.set(runId, payload));
  for (const [from, to] of spans) await serveSpan({ plan, database, metrics, addRuns }, from, to);
  return added;
}
const missed = async () =>
  (await countMissedSlots(app.database, new Date(0))).reduce((sum, portal) => sum + portal.missed, 0);

describe('schedule', () => {
  const start = Date.parse('2026-11-21T00:00:00Z');

  test('every cell is due once an interval, as a request that a worker can read', async () => {
    const added = await serve([[start, start + intervalMs]]);
    expect(added.size).toBe(3 * 2 * 2);
    for (const [runId, request] of added) {
      expect(runRequestSchema.parse(request)).toEqual(request);
      expect(readRunId(runId)).toEqual({
        service: request.service,
        portal: request.portal.id,
        device: request.device,
        network: request.network,
      });
      expect(Date.parse(request.expiresAt) - Date.parse(request.scheduledAt)).toBe(intervalMs);
    }
    expect(await missed()).toBe(0);
  });

  test(
    'however time is cut into spans, each slot is either added or missed, and never both or twice',
    { timeout: 30_000 },
    async () => {
      const cuts = fc.array(fc.integer({ min: 1, max: 5 * intervalMs - 1 }), { maxLength: 6 });
      await fc.assert(
        fc.asyncProperty(cuts, async (inner) => {
          await app.database.deleteFrom('missed_slots').execute();
          const moments = [0, ...new Set(inner.toSorted((a, b) => a - b)), 5 * intervalMs].map((ms) => start + ms);
          const spans = moments.slice(1).map((to, at) => [moments[at]!, to] as const);
          const added = await serve([...spans, spans[0]!]); // the first one is served twice, as after a crash
          expect(added.size + (await missed())).toBe(5 * 12);
        }),
        { numRuns: 15 },
      );
    },
  );

  test('a long absence is counted for a day, not for ever', async () => {
    await serve([[start - 30 * 86_400_000, start]]);
    expect(await missed()).toBe(12 * (86_400_000 / intervalMs - 1));
  });

  test('a service out of season is not tried', () => {
    const seasonal = services.filter(({ seasons }) => seasons !== undefined);
    expect(seasonal.length).toBeGreaterThan(0);
    const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 15)));
    for (const service of seasonal) {
      const open = months.filter((moment) => cellsAt({ ...plan, services: [service] }, moment).length > 0);
      expect(open.length).toBeGreaterThan(0);
      expect(open.length).toBeLessThan(12);
    }
    // The last evening of a season in UTC is the first morning after it in Viet Nam.
    const may = { ...services[0]!, seasons: [{ fromMonth: 4, untilMonth: 5 }] };
    expect(cellsAt({ ...plan, services: [may] }, new Date('2026-05-31T18:00:00Z'))).toEqual([]);
  });
});
