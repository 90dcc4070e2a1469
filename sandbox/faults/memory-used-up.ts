import type { Fault } from './fault.ts';

export const memoryUsedUp = {
  id: 'memory-used-up',
  expected: { monitorFault: 'out-of-memory' },
  says: 'Other programs have taken nearly all the memory of the machine on which the monitor runs.',
  touches: 'all',
  machine: 'memory',
} satisfies Fault;
