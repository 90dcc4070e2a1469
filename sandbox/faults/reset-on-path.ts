import type { Fault } from './fault.ts';

export const resetOnPath = {
  id: 'reset-on-path',
  expected: { cause: 'network', detail: 'reset-on-path' },
  says: 'Something on the access network resets every connection, whatever the host.',
  touches: 'all',
  accessNetwork: { meets: () => 'reset' },
} satisfies Fault;
