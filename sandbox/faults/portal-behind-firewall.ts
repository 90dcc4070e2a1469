import type { Fault } from './fault.ts';

export const portalBehindFirewall = {
  id: 'portal-behind-firewall',
  expected: { cause: 'portal', detail: 'unreachable' },
  says: 'What is sent to the portal is dropped without a word; all other hosts answer.',
  touches: 'all',
  unreachable: { portal: 'silent' },
} satisfies Fault;
