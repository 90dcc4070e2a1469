/** How a worker itself is: counted and served by each worker. */
import type { Families } from './family.ts';

export const workerFamilies = {
  congdan_worker_running_runs: {
    type: 'gauge',
    help: 'Runs that are being made now.',
    labels: [],
  },
  congdan_worker_concurrency: {
    type: 'gauge',
    help: 'Runs that may be made at once.',
    labels: [],
  },
  congdan_worker_lanes: {
    type: 'gauge',
    help: 'Runs that are taken at once now: fewer than may be while the machine is too busy for so many.',
    labels: [],
  },
  congdan_worker_runs_total: {
    type: 'counter',
    help: 'Runs made by this worker, by how they ended.',
    labels: ['outcome'],
  },
  congdan_worker_canary_runs_total: {
    type: 'counter',
    help: "The worker's own journeys at a stand-in portal, by how they ended. They are in no availability.",
    labels: ['outcome'],
  },
  congdan_worker_set_aside: {
    type: 'gauge',
    help: 'Whether the worker takes no runs because it cannot be believed, by why.',
    labels: ['reason'],
  },
  congdan_worker_browser_launches_total: {
    type: 'counter',
    help: 'Browsers launched, by why a new one was needed.',
    labels: ['reason'],
  },
  congdan_worker_browsers: {
    type: 'gauge',
    help: 'Browsers that are open now.',
    labels: [],
  },
  congdan_worker_orphaned_browsers_total: {
    type: 'counter',
    help: 'Browsers of workers that died, found on this machine by this worker and ended.',
    labels: [],
  },
  congdan_worker_context_leases_total: {
    type: 'counter',
    help: 'Browser contexts lent to runs.',
    labels: [],
  },
  congdan_worker_context_leases: {
    type: 'gauge',
    help: 'Browser contexts lent out now. Above the running runs for long, contexts leak.',
    labels: [],
  },
  congdan_worker_resident_memory_bytes: {
    type: 'gauge',
    help: 'Resident memory of the worker process, without its browsers.',
    labels: [],
  },
  congdan_worker_browser_memory_bytes: {
    type: 'gauge',
    help: 'Proportional memory (PSS) of all browser processes of this worker.',
    labels: [],
  },
  congdan_worker_host_free_memory_bytes: {
    type: 'gauge',
    help: 'Memory that the host has left.',
    labels: [],
  },
} as const satisfies Families;
