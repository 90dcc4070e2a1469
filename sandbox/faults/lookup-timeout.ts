import type { Fault } from './fault.ts';

export const lookupTimeout = {
  id: 'lookup-timeout',
  expected: { cause: 'data-sharing', detail: 'lookup-timeout' },
  says: 'The population register takes look-ups in and never answers; the portal gives up after ten seconds.',
  touches: ['form'],
  sharedData: (request, _response, next) => {
    if (!request.path.startsWith('/citizens/')) next();
  },
} satisfies Fault;
