import type { Fault } from './fault.ts';

export const identityCertificateExpired = {
  id: 'identity-certificate-expired',
  expected: { cause: 'data-sharing', detail: 'identity-unavailable' },
  says: 'The certificate of the national identity provider expired three days ago.',
  touches: ['login'],
  certificates: { identity: 'expired' },
} satisfies Fault;
