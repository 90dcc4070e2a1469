import { rewriteJson } from '../interference/rewrite-json.ts';
import type { Fault } from './fault.ts';

export const birthDateNotTold = {
  id: 'birth-date-not-told',
  // Signed in, with an attribute missing that only the identity system can give; the form cannot be completed.
  expected: { cause: 'data-sharing', detail: 'identity-attribute' },
  says: 'The identity provider tells the portal an empty birth date, in a field that the citizen cannot change.',
  touches: ['login', 'form'],
  procedures: ['criminal-record'],
  identity: rewriteJson((answer, request) =>
    request.path === '/me' ? { ...(answer as object), dateOfBirth: '' } : answer,
  ),
} satisfies Fault;
