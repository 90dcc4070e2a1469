import type { Fault } from './fault.ts';

export const takenInAndNowhere = {
  id: 'taken-in-and-nowhere',
  // The answer to the submission is a success with a code; whoever looks for the code, at once or later, finds nothing.
  expected: { cause: 'portal', detail: 'lost-submission' },
  says: 'The portal answers a submission with a file code, and not even its own next page finds that file.',
  touches: ['form', 'tracking'],
  portal: { found: () => undefined },
} satisfies Fault;
