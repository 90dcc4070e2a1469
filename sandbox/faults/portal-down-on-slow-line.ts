import type { Fault } from './fault.ts';

export const portalDownOnSlowLine = {
  id: 'portal-down-on-slow-line',
  expected: { cause: 'portal', detail: 'unreachable' },
  says: 'The portal refuses every connection, and the citizen is on a slow line, which is not why.',
  touches: 'all',
  circumstances: { network: '3g-rural' },
  accessNetwork: { delayMs: 300, bytesPerSecond: 40_000 },
  unreachable: { portal: 'refuses' },
} satisfies Fault;
