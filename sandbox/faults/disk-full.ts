import type { Fault } from './fault.ts';

export const diskFull = {
  id: 'disk-full',
  // Files of runs cannot be kept; what the citizen met is known all the same.
  expected: { outcome: 'ok' },
  says: 'The disk on which the monitor keeps its files is full.',
  touches: 'all',
  machine: 'disk-space',
} satisfies Fault;
