import type { Fault } from './fault.ts';

export const identityRefusesConnections = {
  id: 'identity-refuses-connections',
  expected: { cause: 'data-sharing', detail: 'identity-unavailable' },
  says: 'The national identity provider refuses every connection.',
  touches: ['login'],
  unreachable: { identity: 'refuses' },
} satisfies Fault;
