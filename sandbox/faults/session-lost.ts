import type { Fault } from './fault.ts';

/** The requests that a session lives for after signing in: enough to look at a form, not to send it. */
const lifetime = 4;

export const sessionLost = {
  id: 'session-lost',
  expected: { cause: 'portal', detail: 'session-lost' },
  says: 'The portal signs the citizen out a few pages after he signed in.',
  touches: ['form'],
  portal: {
    before: (request, _response, next) => {
      const session = request.session as { citizen?: string; pages?: number } | null | undefined;
      if (session?.citizen && (request.method === 'POST' || request.get('accept')?.startsWith('text/html'))) {
        session.pages = (session.pages ?? 0) + 1;
        if (session.pages > lifetime) request.session = null;
      }
      next();
    },
  },
} satisfies Fault;
