import type { Fault } from './fault.ts';

export const submissionNeverAnswered = {
  id: 'submission-never-answered',
  expected: { cause: 'portal', detail: 'timeout-server' },
  says: 'The portal takes what the citizen sends and never answers; its pages come at once.',
  touches: ['form'],
  portal: {
    before: (request, _response, next) => {
      if (request.method !== 'POST' || request.path.startsWith('/sso/')) next();
    },
  },
} satisfies Fault;
