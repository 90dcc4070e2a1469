import type { Fault } from './fault.ts';

export const answersCutShort = {
  id: 'answers-cut-short',
  expected: { cause: 'network', detail: 'reset-on-path' },
  says: 'Something on the access network lets the first kilobyte of every answer pass and then resets the connection.',
  touches: 'all',
  accessNetwork: { meets: () => 'cut-short' },
} satisfies Fault;
