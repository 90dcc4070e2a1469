import type { Fault } from './fault.ts';

export const portalResets = {
  id: 'portal-resets',
  expected: { cause: 'portal', detail: 'unreachable' },
  says: 'Every connection to the portal breaks as soon as it stands; all other hosts answer.',
  touches: 'all',
  unreachable: { portal: 'resets' },
} satisfies Fault;
