import type { Fault } from './fault.ts';

export const certificateChainIncomplete = {
  id: 'certificate-chain-incomplete',
  expected: { cause: 'portal', detail: 'tls-portal' },
  says: 'The portal sends its certificate without the intermediate one that signed it.',
  touches: 'all',
  certificates: { portal: 'incomplete-chain' },
} satisfies Fault;
