/** One worker process. Ready when it says so on stdout; ends on SIGTERM or SIGINT after the runs in hand. */
import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { stop as stopBundler } from 'esbuild';
import { judge } from '../diagnosis/diagnose.ts';
import { loadPortal } from '../journeys/portals/load-profile.ts';
import { serviceById } from '../journeys/catalogue/services.ts';
import { bundleReadingScript } from '../journeys/citizen/bundle-reading-script.ts';
import { travel } from '../journeys/travel.ts';
import { connectRedis } from '../queue/connect-redis.ts';
import packageJson from '../package.json' with { type: 'json' };
import { startTracing } from '../queue/start-tracing.ts';
import { createLog } from '../redaction/create-log.ts';
import { s3Bucket } from '../artifacts/s3-bucket.ts';
import { ArtifactKeeper } from './artifacts/artifact-keeper.ts';
import { FolderStore } from './artifacts/folder-store.ts';
import { Uploads } from './artifacts/uploads.ts';
import { browserPath } from './browser-path.ts';
import { BrowserPool } from './browser-pool.ts';
import type { CanaryOptions } from './canary.ts';
import { allObservers } from './observers/all-observers.ts';
import { reapOrphanedBrowsers } from './orphaned-browsers.ts';
import { personas } from './personas.ts';
import { scratchRoot } from './scratch-root.ts';
import { secretSource } from './secrets.ts';
import { startWorker } from './worker.ts';
import { ConfigurationError } from './configuration-error.ts';
import {
  countCanary,
  countWorkerRun,
  createWorkerMetrics,
  serveWorkerMetrics,
  showSetAside,
} from './worker-metrics.ts';
import { isOfKilledBrowser } from './of-killed-browser.ts';
import { workerSettings, type WorkerSettings } from './worker-settings.ts';

/** Looking through all processes costs some ms. */
const reapEveryMs = 60_000;
/** After the time that runs have to end: for those that were aborted to say so, and for the browsers, ms. */
const lastMs = 20_000;

try {
  const settings = workerSettings(process.env);
  const log = createLog('congdan-worker', process.env).child({ worker: settings.workerId });
  const { concurrency, dataFolder, stopMs } = settings;
  process.on('unhandledRejection', (error) => {
    if (!isOfKilledBrowser(error)) throw error;
    log.warn({ error: String(error) }, 'a killed browser left an unfinished trace');
  });
  mkdirSync(dataFolder, { recursive: true });
  const scratch = scratchRoot(tmpdir());
  if (scratch.removed > 0)
    log.warn({ workers: scratch.removed }, 'removed the unfinished files of workers that were killed');
  process.env['TMPDIR'] = scratch.folder; // Playwright's own files, too
  process.once('exit', () => rmSync(scratch.folder, { recursive: true, force: true }));
  const metrics = createWorkerMetrics(concurrency);
  const reap = (): void => {
    const groups = reapOrphanedBrowsers();
    if (groups.length === 0) return;
    metrics.increment('congdan_worker_orphaned_browsers_total', {}, groups.length);
    log.warn({ groups }, 'ended the browsers of workers that died');
  };
  reap();
  setInterval(reap, reapEveryMs).unref();
  const pool = new BrowserPool({
    executablePath: browserPath(process.env),
    onLaunch: (reason) => metrics.increment('congdan_worker_browser_launches_total', { reason }),
    onLease: () => metrics.increment('congdan_worker_context_leases_total', {}),
  });
  const bucket = settings.s3 && s3Bucket(settings.s3);
  const artifacts = new ArtifactKeeper(new FolderStore(dataFolder), bucket && new Uploads(bucket, dataFolder));
  void artifacts.retry(); // what a killed worker left
  const readingScript = await bundleReadingScript();
  await stopBundler(); // its two processes would stay with us, 20 MiB for nothing
  const redis = await connectRedis(settings.redisUrl);
  const tracing =
    settings.tracesEndpoint === null
      ? null
      : await startTracing(settings.tracesEndpoint, { name: 'congdan-worker', version: packageJson.version, id: settings.workerId }); // prettier-ignore
  const worker = await startWorker({
    ...settings,
    place: {
      redis,
      ...(settings.queuePrefix ? { prefix: settings.queuePrefix } : {}),
      ...(tracing ? { telemetry: tracing.telemetry } : {}),
    },
    pool,
    id: settings.workerId,
    from: settings.place,
    serviceById,
    personas: personas(new Date()),
    secrets: secretSource(process.env),
    travel,
    judge,
    readingScript,
    observers: allObservers,
    artifacts,
    signature: { version: packageJson.version, contact: settings.contact },
    canary: await canaryOf(settings),
    onCanary: ({ outcome }) => countCanary(metrics, outcome),
    onSetAside: (setAside) => {
      showSetAside(metrics, setAside);
      if (setAside === null) log.info(`worker ${settings.workerId} takes runs again`);
      else log.warn(setAside, `worker ${settings.workerId} is set aside (${setAside.reason}): ${setAside.words}`);
    },
    onLanes: (lanes, strain) => {
      metrics.set('congdan_worker_lanes', {}, lanes);
      log.info({ lanes, ...strain }, `worker ${settings.workerId} takes ${lanes} of ${concurrency} runs at once`);
    },
    onRun: ({ record }) => {
      countWorkerRun(metrics, record.outcome);
      const { runId, outcome, durationMs, attempt, failedStage, diagnosis, monitorFault } = record;
      log.info({ runId, outcome, durationMs: Math.round(durationMs), attempt, failedStage, cause: diagnosis?.cause, rule: diagnosis?.rule, monitorFault }, 'run ended'); // prettier-ignore
    },
    onError: (error) => log.error(error),
  });
  const exposition = await serveWorkerMetrics(metrics, pool, worker.running, {
    host: settings.host,
    port: settings.metricsPort,
  });
  log.info(`worker ${settings.workerId} is ready, metrics at http://${settings.host}:${exposition.port}/metrics`);

  const stop = Promise.withResolvers<void>();
  process.once('SIGTERM', stop.resolve).once('SIGINT', stop.resolve);
  await stop.promise;
  // What waits for a Redis that is away would wait for ever; browsers end with the process.
  setTimeout(() => {
    log.error(`worker ${settings.workerId} could not end what it had in hand: it stops all the same`);
    process.exit(3);
  }, stopMs + lastMs).unref();
  await worker.stop(stopMs);
  await tracing?.stop();
  await exposition.stop();
  await artifacts.close();
  bucket?.close();
  redis.disconnect();
} catch (error) {
  console.error((error as Error).message);
  process.exit((error as Error).name === 'ConfigurationError' ? 2 : 3);
}

async function canaryOf({ canaryPortal, canaryEveryMs }: WorkerSettings): Promise<CanaryOptions | null> {
  if (canaryPortal === null) return null;
  const portal = await loadPortal(canaryPortal).catch((error: unknown) => {
    throw new ConfigurationError(`CONGDAN_CANARY_PORTAL: ${(error as Error).message}`);
  });
  if (!portal.sandbox)
    throw new ConfigurationError(`CONGDAN_CANARY_PORTAL must be a portal of the sandbox, and ${portal.id} is not: a canary files something every few minutes.`); // prettier-ignore
  return { portal, everyMs: canaryEveryMs };
}
