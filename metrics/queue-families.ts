/** How the way between schedule, workers and recorder is: served by the api. */
import type { Families } from './family.ts';

export const queueFamilies = {
  congdan_queue_jobs: {
    type: 'gauge',
    help: 'Jobs in a queue by their state.',
    labels: ['queue', 'state'],
  },
  congdan_queue_up: {
    type: 'gauge',
    help: 'Whether Redis answered when this page was made.',
    labels: [],
  },
  congdan_queue_workers: {
    type: 'gauge',
    help: 'Workers that gave a sign of life lately.',
    labels: [],
  },
  congdan_queue_recorded_total: {
    type: 'counter',
    help: 'Results taken from the queue, by what became of them.',
    labels: ['result'],
  },
  congdan_queue_ticks_total: {
    type: 'counter',
    help: 'Looks at the schedule, by how they ended. When it stands still, nothing is scheduled.',
    labels: ['result'],
  },
} as const satisfies Families;
