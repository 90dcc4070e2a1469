import type { Fault } from './fault.ts';

export const registerGoneAtTheForm = {
  id: 'register-gone-at-the-form',
  expected: { cause: 'data-sharing', detail: 'lookup-error' },
  says: 'The population register refuses every connection once a form is asked for.',
  touches: ['form'],
  atForm: async (_request, sites) => {
    await sites.find(({ host }) => host.startsWith('csdl-'))?.becomeUnreachable('refuses');
  },
} satisfies Fault;
