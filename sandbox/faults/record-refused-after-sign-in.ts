import { atPath } from '../interference/at-path.ts';
import type { Fault } from './fault.ts';

export const recordRefusedAfterSignIn = {
  id: 'record-refused-after-sign-in',
  // The citizen comes back with a code and the portal turns him away, naming the identity system. Which of the two must
  // mend it, nobody sees from outside; the link between them is what is broken.
  expected: { cause: 'data-sharing', detail: 'identity-callback' },
  says: 'Signed in, the citizen comes back; the identity provider does not accept the token with which his record is asked for.',
  touches: ['login'],
  identity: atPath(/^\/me$/, (_request, response) => {
    response.status(401).set('www-authenticate', 'Bearer error="invalid_token"').json({ error: 'invalid_token' });
  }),
} satisfies Fault;
