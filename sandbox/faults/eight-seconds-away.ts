import type { Fault } from './fault.ts';

export const eightSecondsAway = {
  id: 'eight-seconds-away',
  expected: { cause: 'network', detail: 'too-slow' },
  says: 'Everything takes eight seconds there and eight seconds back; what it carries is plenty.',
  touches: 'all',
  accessNetwork: { delayMs: 8_000 },
} satisfies Fault;
