import type { Fault } from './fault.ts';

export const certificateOfNextMonth = {
  id: 'certificate-of-next-month',
  expected: { cause: 'portal', detail: 'tls-portal' },
  says: "The portal's certificate was put in a month before it becomes valid; all other hosts have good ones.",
  touches: 'all',
  certificates: { portal: 'not-yet-valid' },
} satisfies Fault;
