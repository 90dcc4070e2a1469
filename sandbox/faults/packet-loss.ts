import type { Fault } from './fault.ts';

export const packetLoss = {
  id: 'packet-loss',
  expected: { cause: 'network', detail: 'packet-loss' },
  says: 'The access network loses six packets of ten, so that connections wait for retransmissions most of the time.',
  touches: 'all',
  accessNetwork: { loss: 0.6 },
} satisfies Fault;
