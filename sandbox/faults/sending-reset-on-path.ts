import type { Fault } from './fault.ts';

export const sendingResetOnPath = {
  id: 'sending-reset-on-path',
  // It is met on this network alone and by every host one sends to.
  expected: { cause: 'network', detail: 'reset-on-path' },
  says: 'Something on the access network lets pages pass and resets whatever sends data (POST), whatever the host.',
  touches: 'all',
  accessNetwork: { meets: (_host, method) => (method === 'POST' ? 'reset' : 'pass') },
} satisfies Fault;
