import { rewriteJson } from '../interference/rewrite-json.ts';
import type { Fault } from './fault.ts';

export const oldNumberTold = {
  id: 'old-number-told',
  // He signed in with twelve digits; nine come back, into a field that he cannot change and that wants twelve.
  expected: { cause: 'data-sharing', detail: 'identity-attribute' },
  says: "The identity provider tells the portal the citizen's number of before 2016 in place of the one he has.",
  touches: ['login', 'form'],
  identity: rewriteJson((answer, request) => {
    const record = answer as Record<string, unknown>;
    return request.path === '/me' ? { ...record, idNumber: '201847365' } : answer;
  }),
} satisfies Fault;
