/** /metrics of an api and a worker, filled by congdan's own code from made-up runs. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { causeIds, monitorFaultKinds } from '../../diagnosis/causes.ts';
import { stages } from '../../diagnosis/run-record.ts';
import { type RunResultInput, runResultSchema } from '../../diagnosis/run-result.ts';
import { services } from '../../journeys/catalogue/services.ts';
import { countRun } from '../../metrics/count-run.ts';
import { createAtZero } from '../../metrics/create-at-zero.ts';
import { queueFamilies } from '../../metrics/queue-families.ts';
import { createMetrics, type Metrics } from '../../metrics/registry.ts';
import { runFamilies } from '../../metrics/run-families.ts';
import { showIncidents } from '../../metrics/show-incidents.ts';
import { showReleases } from '../../metrics/show-releases.ts';
import { workerFamilies } from '../../metrics/worker-families.ts';
import { runRecord } from '../fixtures/run-records.ts';

export type ApiMetrics = Metrics<typeof runFamilies & typeof queueFamilies>;

export interface MadeUpPortal {
  readonly id: string;
  readonly name: string;
  readonly province?: string;
  readonly operator?: string;
  readonly product?: string;
  readonly vendor?: string;
  readonly procurement?: string;
}

/** Portals of provinces 01 to `many`, of two products and vendors in turn. */
export function madeUpPortals(many: number): MadeUpPortal[] {
  return Array.from({ length: many }, (_, place) => ({
    id: `dvc-${place + 1}`,
    name: `Cổng số ${place + 1}`,
    province: String(place + 1).padStart(2, '0'),
    operator: `UBND ${place + 1}`,
    product: place % 2 === 0 ? 'igate' : 'opencps',
    vendor: place % 2 === 0 ? 'vnpt' : 'fds',
    procurement: place % 3 === 0 ? 'owned' : 'hired',
  }));
}

/** What the api counts from the catalogue; a fee or a filing by payment makes a payment stage. */
export const countedServices = services.map((service) => ({
  ...service,
  hasPayment: service.filing === 'payment' || service.fees.length > 0,
}));

export function madeUpApi(portals: readonly MadeUpPortal[]): ApiMetrics {
  const metrics = createMetrics({ ...runFamilies, ...queueFamilies });
  createAtZero(metrics, countedServices, portals);
  metrics.set('congdan_queue_up', {}, 1);
  metrics.set('congdan_queue_workers', {}, 2);
  for (const state of ['waiting', 'active']) metrics.set('congdan_queue_jobs', { queue: 'runs', state }, 3);
  metrics.set('congdan_queue_jobs', { queue: 'results', state: 'pending' }, 0);
  showIncidents(metrics, [
    { id: 'made-up', factor: { kind: 'payment-provider', id: 'pay.example' }, cause: 'payment' },
  ]);
  metrics.set('congdan_maintenance_window', { portal: portals[0]!.id }, 1);
  const released = {
    portal: portals[0]!.id,
    product: 'igate',
    version: '2.6',
    seenAt: new Date('2026-11-21T00:00:00Z'),
  };
  showReleases(metrics, [released]);
  return metrics;
}

/** One run a cell: every seventh fails, every twentieth is our own fault. */
export function countARound(metrics: ApiMetrics, portals: readonly MadeUpPortal[], at: Date, round: number): void {
  let place = round;
  for (const portal of portals) {
    for (const { id: service } of services) {
      place += 1;
      const outcome = place % 20 === 0 ? 'monitor-fault' : place % 7 === 0 ? 'failed' : 'ok';
      const record = runRecord({
        service,
        portal: portal.id,
        province: portal.province ?? null,
        outcome,
        startedAt: at.toISOString(),
        durationMs: 2_000 + (place % 50) * 1_000,
        failedStage: stages[place % stages.length]!,
        cause: [...causeIds, null][place % 7 === 0 ? (place / 7) % 7 : 0] ?? null,
      });
      const told: RunResultInput = {
        record,
        scheduledAt: new Date(at.getTime() - (place % 40) * 1_000).toISOString(),
        controlProbes: outcome === 'failed' ? [probe('portal'), probe('neutral')] : [],
      };
      countRun(metrics, runResultSchema.parse(told));
      metrics.increment('congdan_queue_recorded_total', { result: 'new' });
    }
  }
  metrics.increment('congdan_queue_ticks_total', { result: 'served' }, 60);
  for (const kind of monitorFaultKinds.slice(0, 2)) metrics.increment('congdan_monitor_faults_total', { kind });
  metrics.increment('congdan_runs_missed_total', { portal: portals[0]!.id });
}

function probe(role: 'portal' | 'neutral'): NonNullable<RunResultInput['controlProbes']>[number] {
  return { role, success: true, phases: { resolve: 3, connect: 20, tls: 30, processing: 90, transfer: 5 } };
}

export function madeUpWorker(): Metrics<typeof workerFamilies> {
  const metrics = createMetrics(workerFamilies);
  metrics.set('congdan_worker_concurrency', {}, 4);
  metrics.set('congdan_worker_lanes', {}, 3);
  metrics.set('congdan_worker_running_runs', {}, 3);
  metrics.set('congdan_worker_browsers', {}, 1);
  metrics.set('congdan_worker_context_leases', {}, 3);
  metrics.set('congdan_worker_resident_memory_bytes', {}, 2e8);
  metrics.set('congdan_worker_browser_memory_bytes', {}, 9e8);
  metrics.set('congdan_worker_host_free_memory_bytes', {}, 8e9);
  return metrics;
}

export function workARound(metrics: Metrics<typeof workerFamilies>): void {
  for (const outcome of ['ok', 'failed', 'stopped', 'monitor_fault'])
    metrics.increment('congdan_worker_runs_total', { outcome }, 5);
  metrics.increment('congdan_worker_browser_launches_total', { reason: 'recycled' });
  metrics.increment('congdan_worker_context_leases_total', {}, 20);
  metrics.increment('congdan_worker_orphaned_browsers_total', {}, 1);
}

/** Serves a registry at /metrics of a free port. */
export async function serveMetrics(metrics: { render(): Promise<string>; readonly contentType: string }) {
  const server = createServer((_request, response) => {
    void metrics.render().then((text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    target: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
