import type { Fault } from './fault.ts';

export const diskFull = {
  id: 'disk-full',
  expected: { monitorFault: 'disk-full' },
  says: 'The disk on which the monitor keeps its files is full.',
  touches: 'all',
  machine: 'disk-space',
} satisfies Fault;
