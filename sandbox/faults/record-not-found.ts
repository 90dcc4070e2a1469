import type { Fault } from './fault.ts';

export const recordNotFound = {
  id: 'record-not-found',
  expected: { cause: 'data-sharing', detail: 'record-not-found' },
  says: 'The population register does not find citizens who exist.',
  touches: ['form'],
  sharedData: (request, response, next) => {
    if (request.path.startsWith('/citizens/')) response.status(404).json({ error: 'not-found' });
    else next();
  },
} satisfies Fault;
