import type { Fault } from './fault.ts';

export const portalNeverAnswers = {
  id: 'portal-never-answers',
  expected: { cause: 'portal', detail: 'timeout-server' },
  says: 'The portal takes every connection and never answers.',
  touches: 'all',
  portal: {
    before: () => undefined,
  },
} satisfies Fault;
