import { atPath } from '../interference/at-path.ts';
import type { Fault } from './fault.ts';

export const backAndNotKnown = {
  id: 'back-and-not-known',
  // The identity provider has done its part; where its answer is taken in, it is thrown away.
  expected: { cause: 'data-sharing', detail: 'identity-callback' },
  says: 'Whoever comes back signed in is sent to the home page as a stranger, without a word.',
  touches: ['login'],
  portal: { before: atPath(/^\/sso\/callback$/, (_request, response) => response.redirect('/')) },
} satisfies Fault;
