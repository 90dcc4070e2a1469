import { rewriteJson } from '../interference/rewrite-json.ts';
import type { Fault } from './fault.ts';

export const identityNumberWithheld = {
  id: 'identity-number-withheld',
  expected: { cause: 'data-sharing', detail: 'identity-attribute' },
  says: 'The identity provider signs the citizen in and does not tell the portal his identity number.',
  touches: ['login'],
  identity: rewriteJson((answer, request) => {
    if (request.path !== '/me') return answer;
    const { idNumber: _withheld, ...claims } = answer as Record<string, unknown>;
    return claims;
  }),
} satisfies Fault;
