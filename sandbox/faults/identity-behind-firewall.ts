import type { Fault } from './fault.ts';

export const identityBehindFirewall = {
  id: 'identity-behind-firewall',
  expected: { cause: 'data-sharing', detail: 'identity-unavailable' },
  says: 'What is sent to the national identity provider is dropped without a word.',
  touches: ['login'],
  unreachable: { identity: 'silent' },
} satisfies Fault;
