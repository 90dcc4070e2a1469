import type { Fault } from './fault.ts';

export const registerSilentAtTheForm = {
  id: 'register-silent-at-the-form',
  expected: { cause: 'data-sharing', detail: 'lookup-timeout' },
  says: 'What is sent to the population register is dropped without a word once a form is asked for.',
  touches: ['form'],
  atForm: async (_request, sites) => {
    await sites.find(({ host }) => host.startsWith('csdl-'))?.becomeUnreachable('silent');
  },
} satisfies Fault;
