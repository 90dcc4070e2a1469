import type { Fault } from './fault.ts';

export const slowLineThatDoes = {
  id: 'slow-line-that-does',
  expected: { outcome: 'ok' },
  says: 'The citizen is on a slow line, which carries him through.',
  touches: 'all',
  circumstances: { network: '4g' },
  accessNetwork: { delayMs: 60, bytesPerSecond: 400_000 },
} satisfies Fault;
