import type { Fault } from './fault.ts';

export const recordMismatch = {
  id: 'record-mismatch',
  expected: { cause: 'data-sharing', detail: 'record-mismatch' },
  says: 'The population register says of true data that they are not those of its record.',
  touches: ['form'],
  sharedData: (request, response, next) => {
    if (request.path.startsWith('/citizens/')) response.status(409).json({ error: 'mismatch' });
    else next();
  },
} satisfies Fault;
