import type { Fault } from './fault.ts';

let cut = false;

export const cableCutAtTheForm = {
  id: 'cable-cut-at-the-form',
  expected: { cause: 'network', detail: 'no-connection' },
  says: 'The access network falls silent while the citizen fills in the form.',
  touches: ['form'],
  accessNetwork: { meets: () => (cut ? 'black-hole' : 'pass') },
  atForm: () => {
    cut = true;
  },
} satisfies Fault;
