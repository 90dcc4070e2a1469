import type { Fault } from './fault.ts';

export const nearlyEverythingLost = {
  id: 'nearly-everything-lost',
  expected: { cause: 'network', detail: 'packet-loss' },
  says: 'The access network of a phone loses three packets of four.',
  touches: 'all',
  circumstances: { device: 'phone', network: '4g' },
  accessNetwork: { loss: 0.75 },
} satisfies Fault;
