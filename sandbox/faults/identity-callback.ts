import type { Fault } from './fault.ts';

export const identityCallback = {
  id: 'identity-callback',
  expected: { cause: 'data-sharing', detail: 'identity-callback' },
  says: 'The identity provider signs the citizen in, but refuses the code that the portal brings back.',
  touches: ['login'],
  identity: (request, response, next) => {
    if (request.path === '/token')
      response.status(400).json({ error: 'invalid_grant', error_description: 'grant request is invalid' });
    else next();
  },
} satisfies Fault;
