/** A worker as in production, but for its journey: one page of the portal of the test, whose heading may ask for trouble. */
import { mkdirSync } from 'node:fs';
import { judge } from '../../diagnosis/diagnose.ts';
import { serviceById } from '../../journeys/catalogue/services.ts';
import type { JourneyReport, JourneyTask } from '../../journeys/journey.ts';
import { connectRedis } from '../../queue/connect-redis.ts';
import { ArtifactKeeper } from '../../worker/artifacts/artifact-keeper.ts';
import { FolderStore } from '../../worker/artifacts/folder-store.ts';
import { isOfKilledBrowser } from '../../worker/of-killed-browser.ts';
import { scratchRoot } from '../../worker/scratch-root.ts';
import { startWorker } from '../../worker/worker.ts';
import { deps, newPool, openAndLook } from '../worker/tiny-country.ts';

const { REDIS_URL = '', CHAOS_WORKER = '', CONGDAN_DATA = '', CHAOS_NEUTRAL = '', CHAOS_SCRATCH = '' } = process.env;
mkdirSync(CONGDAN_DATA, { recursive: true });
process.env['TMPDIR'] = scratchRoot(CHAOS_SCRATCH).folder;
process.on('unhandledRejection', (error) => {
  if (!isOfKilledBrowser(error)) throw error;
});

async function travel(task: JourneyTask): Promise<JourneyReport> {
  const report = await openAndLook(task);
  if (report.outcome !== 'ok') return report; // there is no heading to wait for
  const heading = await task.page.locator('h1').textContent().catch(() => null); // prettier-ignore
  const blockedMs = Number(/^block (\d+)$/.exec(heading ?? '')?.[1] ?? 0);
  if (blockedMs > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, blockedMs);
  return report;
}

const pool = newPool();
const worker = await startWorker({
  ...(await deps(pool, { judge })),
  travel,
  artifacts: new ArtifactKeeper(new FolderStore(CONGDAN_DATA)),
  dataFolder: CONGDAN_DATA,
  // The portal tells workers apart by whom it may ask.
  signature: { version: '0', contact: CHAOS_WORKER },
  neutralUrls: [CHAOS_NEUTRAL],
  place: { redis: await connectRedis(REDIS_URL) },
  pool,
  id: CHAOS_WORKER,
  from: 'local',
  concurrency: 2,
  serviceById,
  secrets: () => undefined,
  personas: [{ id: 'an', account: { username: '', password: '', otpSecret: '' }, answers: {} }],
  // A suite of faults would set every worker aside for a quarter of an hour, as it should.
  mayBeSetAside: false,
  probeEveryMs: null,
  onError: (error) => console.error(error.message),
});
console.log(`ready ${pool.processGroups.join()}`);
process.once('SIGTERM', () => void worker.stop(5_000).then(() => process.exit()));
