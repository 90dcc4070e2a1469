import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { outcomes, type Outcome } from '../diagnosis/run-record.ts';
import { createMetrics, type Metrics } from '../metrics/registry.ts';
import { outcomeLabels } from '../metrics/run-labels.ts';
import { workerFamilies } from '../metrics/worker-families.ts';
import { browserMemory } from './browser-memory.ts';
import type { BrowserPool } from './browser-pool.ts';
import type { SetAside } from './fitness.ts';

export type WorkerMetrics = Metrics<typeof workerFamilies>;

/** A worker's own metrics, with every series that can occur at 0. */
export function createWorkerMetrics(concurrency: number): WorkerMetrics {
  const metrics = createMetrics(workerFamilies);
  metrics.set('congdan_worker_concurrency', {}, concurrency);
  metrics.set('congdan_worker_lanes', {}, concurrency);
  for (const outcome of outcomes)
    for (const name of ['congdan_worker_runs_total', 'congdan_worker_canary_runs_total'] as const)
      metrics.increment(name, { outcome: outcomeLabels[outcome] }, 0);
  showSetAside(metrics, null);
  for (const reason of ['first', 'recycled', 'crashed'])
    metrics.increment('congdan_worker_browser_launches_total', { reason }, 0);
  metrics.increment('congdan_worker_context_leases_total', {}, 0);
  metrics.increment('congdan_worker_orphaned_browsers_total', {}, 0);
  return metrics;
}

export function countWorkerRun(metrics: WorkerMetrics, outcome: Outcome): void {
  metrics.increment('congdan_worker_runs_total', { outcome: outcomeLabels[outcome] });
}

export function countCanary(metrics: WorkerMetrics, outcome: Outcome): void {
  metrics.increment('congdan_worker_canary_runs_total', { outcome: outcomeLabels[outcome] });
}

export function showSetAside(metrics: WorkerMetrics, setAside: SetAside | null): void {
  for (const [reason, label] of Object.entries({
    'canary-failed': 'canary_failed',
    'monitor-faults': 'monitor_faults',
  }))
    metrics.set('congdan_worker_set_aside', { reason: label }, setAside?.reason === reason ? 1 : 0);
}

/** Serves `/metrics`. Port 0 takes a free one; resolves with the port and how to stop. */
export async function serveWorkerMetrics(
  metrics: WorkerMetrics,
  pool: BrowserPool,
  running: () => readonly string[],
  { host, port }: { readonly host: string; readonly port: number },
): Promise<{ readonly port: number; readonly stop: () => Promise<void> }> {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    const { browsers, lent } = pool.counts;
    metrics.set('congdan_worker_running_runs', {}, running().length);
    metrics.set('congdan_worker_browsers', {}, browsers);
    metrics.set('congdan_worker_context_leases', {}, lent);
    metrics.set('congdan_worker_resident_memory_bytes', {}, process.memoryUsage.rss());
    metrics.set('congdan_worker_browser_memory_bytes', {}, browserMemory(pool.processGroups));
    metrics.set('congdan_worker_host_free_memory_bytes', {}, process.availableMemory());
    metrics.render().then(
      (text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, host, resolve);
  await promise;
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
