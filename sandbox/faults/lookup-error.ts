import type { Fault } from './fault.ts';

export const lookupError = {
  id: 'lookup-error',
  expected: { cause: 'data-sharing', detail: 'lookup-error' },
  says: 'The population register answers every look-up at once with HTTP status 500.',
  touches: ['form'],
  sharedData: (request, response, next) => {
    if (request.path.startsWith('/citizens/')) response.status(500).json({ error: 'internal' });
    else next();
  },
} satisfies Fault;
