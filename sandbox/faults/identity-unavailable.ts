import type { Fault } from './fault.ts';

export const identityUnavailable = {
  id: 'identity-unavailable',
  expected: { cause: 'data-sharing', detail: 'identity-unavailable' },
  says: 'The national identity provider answers everything with HTTP status 503.',
  touches: ['login'],
  identity: (_request, response) => {
    response
      .status(503)
      .type('html')
      .send(
        '<!doctype html><html><head><title>503 Service Unavailable</title></head><body><h1>503 Service Unavailable</h1></body></html>',
      );
  },
} satisfies Fault;
