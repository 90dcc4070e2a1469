/** Puts the api together: database, queue, recorder, schedule, HTTP; and takes it apart again. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { s3Bucket } from '../artifacts/s3-bucket.ts';
import type { RunResultInput } from '../diagnosis/run-result.ts';
import { services as catalogue } from '../journeys/catalogue/services.ts';
import { loadPortal } from '../journeys/portals/load-profile.ts';
import type { RunRequest } from '../journeys/run-request.ts';
import packageJson from '../package.json' with { type: 'json' };
import { createAtZero } from '../metrics/create-at-zero.ts';
import { queueFamilies } from '../metrics/queue-families.ts';
import { createMetrics } from '../metrics/registry.ts';
import { restoreTotals } from '../metrics/restore-totals.ts';
import { runFamilies } from '../metrics/run-families.ts';
import { showReleases } from '../metrics/show-releases.ts';
import { connectRedis } from '../queue/connect-redis.ts';
import { firstOfAll } from '../queue/first-of-all.ts';
import { liveWorkers } from '../queue/heartbeat.ts';
import { sweepLostRuns } from '../queue/lost-runs.ts';
import { allowPortal, pausePortal, portalStopped, stopPortal, unpausePortals } from '../queue/portal-gate.ts';
import { newestProbes } from '../queue/portal-probes.ts';
import { ResultConsumer } from '../queue/result-consumer.ts';
import { ResultQueue } from '../queue/result-queue.ts';
import { RunEvents } from '../queue/run-events.ts';
import { RunQueue } from '../queue/run-queue.ts';
import { startTracing } from '../queue/start-tracing.ts';
import { Tick } from '../queue/tick.ts';
import { deleteOld } from '../results/delete-old.ts';
import { keepPortals } from '../results/keep-portals.ts';
import { latestReleases, notePortalVersions } from '../results/portal-versions.ts';
import { closeDatabase, openDatabase } from '../results/open-database.ts';
import { totalsForMetrics } from '../results/totals-for-metrics.ts';
import { identityProvider } from './access/identity-provider.ts';
import { createApp } from './app.ts';
import { BadEnvironment, type ApiConfig } from './config.ts';
import { createEvents } from './events.ts';
import { type Listening, listen } from './listen.ts';
import { keepMaintenance } from './keep-maintenance.ts';
import { createRecorder } from './recorder.ts';
import { startNotifier } from './start-notifier.ts';
import { repeat } from './repeat.ts';
import { retainArtifacts } from './retain-artifacts.ts';
import { runsByHand } from './runs-by-hand.ts';
import { serveSpan } from './schedule.ts';
import { watchIncidents } from './watch-incidents.ts';
import { watchRun } from './watch-run.ts';

const sweepEveryMs = 30_000;
const incidentsEveryMs = 20_000;
const maintenanceEveryMs = 2_000;
const retentionEveryMs = 600_000;

/**
 * @param logError told of errors that are our own fault; they are survived
 * @throws {Error} with one sentence for whoever starts it: database, Redis, profile or port cannot be used
 */
export async function startApi(config: ApiConfig, logError: (error: unknown) => void): Promise<Listening> {
  const portals = await Promise.all(config.portals.map((portal) => loadPortal(portal)));
  const services = chosenServices(config.services);
  // Where workers that share this folder keep traces and signals, by day and run.
  const artifactFolder = join(config.dataFolder, 'runs');
  await mkdir(artifactFolder, { recursive: true });

  // Closed in the order opposite to that in which they were opened, also when opening stops half way.
  const opened = new AsyncDisposableStack();
  try {
    const database = opened.adopt(
      await openDatabase({ url: config.databaseUrl, folder: config.dataFolder }),
      closeDatabase,
    );
    const redis = opened.adopt(await connectRedis(config.redisUrl), async (connection) => connection.disconnect());
    // A page that asks for figures is told within seconds that Redis is away.
    const asking = await connectRedis(config.redisUrl, { patience: 'impatient', warn: () => undefined });
    opened.defer(async () => asking.disconnect());
    const prefix = config.queuePrefix === undefined ? {} : { prefix: config.queuePrefix };
    const tracing = config.tracesEndpoint === null ? null : opened.adopt(await startTracing(config.tracesEndpoint, { name: 'congdan-api', version: packageJson.version }), (traces) => traces.stop()); // prettier-ignore
    const traced = tracing ? { telemetry: tracing.telemetry } : {};
    const place = { redis, ...prefix, ...traced };
    const askingPlace = { redis: asking, ...prefix, ...traced };

    const clock = () => new Date();
    const metrics = createMetrics({ ...runFamilies, ...queueFamilies });
    const counted = services.map((service) => ({
      ...service,
      hasPayment: service.filing === 'payment' || service.fees.length > 0,
    }));
    createAtZero(metrics, counted, portals);
    await keepPortals(database, portals);
    await notePortalVersions(database, portals, clock());
    showReleases(metrics, await latestReleases(database));
    restoreTotals(metrics, await totalsForMetrics(database));
    const events = createEvents(clock);
    const recorder = createRecorder({ database, metrics, events, clock });

    const runQueue = opened.adopt(new RunQueue<RunRequest>(place), (queue) => queue.close());
    const askedRuns = opened.adopt(new RunQueue<RunRequest>(askingPlace), (queue) => queue.close());
    const askedResults = opened.adopt(new ResultQueue(askingPlace), (queue) => queue.close());
    const askQueue = async () => {
      await asking.ping();
      const [runs, results, workers, probes] = await Promise.all([
        askedRuns.counts(),
        askedResults.pending(),
        liveWorkers(askingPlace),
        newestProbes(
          askingPlace,
          portals.map(({ id }) => id),
        ),
      ]);
      return {
        jobs: { runs: { ...runs }, results: { pending: results } },
        workers: workers.length,
        workerStates: workers,
        probes,
      };
    };

    const consumer = new ResultConsumer<RunResultInput>(place, (runId, result) => recorder.record(runId, result), {
      onRetry: (_runId, error) => {
        metrics.increment('congdan_queue_recorded_total', { result: 'failed' });
        logError(error);
      },
      onError: logError,
    });
    opened.adopt(consumer, (worker) => worker.close());
    opened.adopt(new RunEvents(place, (event) => watchRun(events, event)), (watcher) => watcher.close());

    const sweep = setInterval(
      () => void sweepLostRuns<unknown>(place, (lost) => recorder.recordLost(lost)).catch(logError),
      sweepEveryMs,
    );
    opened.defer(async () => clearInterval(sweep));

    const notifier = await startNotifier(
      { config, place, askingPlace, database, portals, services, clock, logError },
      opened,
    );
    const itsTurn = () => firstOfAll(place, 'incidents', incidentsEveryMs * 0.9);
    const incidents = watchIncidents({ database, metrics, events, services, portals, intervalMs: config.intervalMs, itsTurn, notifier, clock }); // prettier-ignore
    opened.defer(async () => incidents.close());
    opened.adopt(
      repeat(() => incidents.look().catch(logError), incidentsEveryMs),
      (looks) => looks.stop(),
    );

    const windows = {
      database,
      metrics,
      portals,
      pause: (id: string, reason: string, until: Date) => pausePortal(askingPlace, id, reason, until),
      unpause: (ids: readonly string[]) => unpausePortals(askingPlace, ids),
    };
    opened.adopt(
      repeat(() => keepMaintenance(windows, clock()).catch(logError), maintenanceEveryMs),
      (looks) => looks.stop(),
    );

    if (portals.length > 0 && !config.scheduleOff) {
      const { devices, networks, intervalMs } = config;
      const plan = { services, portals, devices, networks, intervalMs };
      const serve = async (from: number, to: number) => {
        await serveSpan({ plan, database, metrics, addRuns: (runs) => runQueue.add(runs) }, from, to);
        metrics.increment('congdan_queue_ticks_total', { result: 'served' });
      };
      const onError = (error: Error) => {
        metrics.increment('congdan_queue_ticks_total', { result: 'failed' });
        logError(error);
      };
      // Two ticks a second would be all that one sees of the traces.
      opened.adopt(await Tick.start({ redis, ...prefix }, serve, { onError }), (tick) => tick.close());
    }

    const bucket = config.s3 && opened.adopt(s3Bucket(config.s3), (store) => store.close());
    const retain = async () => {
      if (!(await firstOfAll(place, 'retention', retentionEveryMs * 0.9))) return;
      await retainArtifacts({ database, artifactFolder, bucket, settings: config.retention, clock });
      const before = (days: number) => new Date(clock().getTime() - days * 24 * 3_600_000);
      const { runs, hours } = config.keptDays;
      await deleteOld(database, { runsBefore: before(runs), hoursBefore: before(hours) });
    };
    opened.adopt(
      repeat(() => retain().catch(logError), retentionEveryMs),
      (retaining) => retaining.stop(),
    );

    const traffic = {
      stopped: (id: string) => portalStopped(askingPlace, id),
      stop: (id: string, reason: string) => stopPortal(askingPlace, id, reason),
      resume: (id: string) => allowPortal(askingPlace, id),
    };
    const { access } = config;
    const provider =
      access.provider && access.publicUrl ? identityProvider(access.provider, access.publicUrl) : undefined;
    const app = createApp({ database, metrics, events, services, portals, askQueue, traffic, runsByHand: runsByHand(askingPlace, askedRuns), access, provider, artifactFolder, evidenceKeyFile: config.evidenceKeyFile, bucket, notifier, clock, logError }); // prettier-ignore
    const server = opened.adopt(await listen(app, config.host, config.port), (listening) => listening.close());
    const all = opened.move();
    return { url: server.url, close: () => all.disposeAsync() };
  } finally {
    await opened.disposeAsync();
  }
}

function chosenServices(ids: readonly string[]) {
  const unknown = ids.filter((id) => !catalogue.some((service) => service.id === id));
  if (unknown.length > 0) {
    throw new BadEnvironment(
      `CONGDAN_SERVICES names what is no service: ${unknown.join(', ')}; known are ${catalogue.map(({ id }) => id).join(', ')}.`,
    );
  }
  return ids.length === 0 ? catalogue : catalogue.filter((service) => ids.includes(service.id));
}
