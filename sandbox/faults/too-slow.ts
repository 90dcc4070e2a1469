import type { Fault } from './fault.ts';

export const tooSlow = {
  id: 'too-slow',
  expected: { cause: 'network', detail: 'too-slow' },
  says: 'The access network carries 800 bytes a second and every answer takes three seconds to begin.',
  touches: 'all',
  accessNetwork: { delayMs: 3000, bytesPerSecond: 800 },
} satisfies Fault;
