import type { Fault } from './fault.ts';

export const ownScriptsMissing = {
  id: 'own-scripts-missing',
  expected: { cause: 'portal', detail: 'script-error' },
  says: "The release has moved the portal's scripts; where its pages ask for them is nothing (404).",
  touches: ['form'],
  portal: {
    before: (request, response, next) => {
      if (request.path.endsWith('.js')) response.status(404).type('text').send('Not found');
      else next();
    },
  },
} satisfies Fault;
