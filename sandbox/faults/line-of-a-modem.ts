import type { Fault } from './fault.ts';

export const lineOfAModem = {
  id: 'line-of-a-modem',
  expected: { cause: 'network', detail: 'too-slow' },
  says: 'The access network carries 400 bytes a second.',
  touches: 'all',
  accessNetwork: { bytesPerSecond: 400 },
} satisfies Fault;
