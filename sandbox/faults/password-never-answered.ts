import { atPath } from '../interference/at-path.ts';
import type { Fault } from './fault.ts';

export const passwordNeverAnswered = {
  id: 'password-never-answered',
  // The portal has handed over to the national system, whose page came at once and which then keeps silent.
  expected: { cause: 'data-sharing', detail: 'identity-unavailable' },
  says: 'The identity provider shows its sign-in at once, takes the password and never answers.',
  touches: ['login'],
  identity: atPath(/^\/interaction\/[^/]+\/password$/, () => undefined, 'POST'),
} satisfies Fault;
