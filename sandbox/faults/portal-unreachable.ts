import type { Fault } from './fault.ts';

export const portalUnreachable = {
  id: 'portal-unreachable',
  expected: { cause: 'portal', detail: 'unreachable' },
  says: 'The portal refuses every connection while all other hosts answer.',
  touches: 'all',
  unreachable: { portal: 'refuses' },
} satisfies Fault;
