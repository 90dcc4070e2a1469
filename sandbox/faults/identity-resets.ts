import type { Fault } from './fault.ts';

export const identityResets = {
  id: 'identity-resets',
  expected: { cause: 'data-sharing', detail: 'identity-unavailable' },
  says: 'Every connection to the national identity provider breaks as soon as it stands.',
  touches: ['login'],
  unreachable: { identity: 'resets' },
} satisfies Fault;
