import type { Fault } from './fault.ts';

export const portalGoneAtTheForm = {
  id: 'portal-gone-at-the-form',
  expected: { cause: 'portal', detail: 'unreachable' },
  says: 'The portal goes down while the citizen fills in the form; all other hosts answer.',
  touches: ['form'],
  atForm: async (request, sites) => {
    const { host } = request.headers;
    await sites.find((site) => site.host === host)?.becomeUnreachable('refuses');
  },
} satisfies Fault;
