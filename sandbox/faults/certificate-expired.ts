import type { Fault } from './fault.ts';

export const certificateExpired = {
  id: 'certificate-expired',
  expected: { cause: 'portal', detail: 'tls-portal' },
  says: "The portal's certificate expired three days ago; all other hosts have good ones.",
  touches: 'all',
  certificates: { portal: 'expired' },
} satisfies Fault;
