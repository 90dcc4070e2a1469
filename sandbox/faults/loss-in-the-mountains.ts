import type { Fault } from './fault.ts';

export const lossInTheMountains = {
  id: 'loss-in-the-mountains',
  // All hosts suffer alike, and what arrives is right.
  expected: { cause: 'network', detail: 'packet-loss' },
  says: 'The mobile network of the mountains is far away and loses every second packet.',
  touches: 'all',
  circumstances: { network: '3g-rural' },
  accessNetwork: { delayMs: 400, loss: 0.55 },
} satisfies Fault;
