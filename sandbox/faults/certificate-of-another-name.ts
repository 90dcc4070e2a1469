import type { Fault } from './fault.ts';

export const certificateOfAnotherName = {
  id: 'certificate-of-another-name',
  expected: { cause: 'portal', detail: 'tls-portal' },
  says: "The portal's certificate is for another host name.",
  touches: 'all',
  certificates: { portal: 'wrong-name' },
} satisfies Fault;
