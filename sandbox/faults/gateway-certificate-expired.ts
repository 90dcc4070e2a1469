import type { Fault } from './fault.ts';

export const gatewayCertificateExpired = {
  id: 'gateway-certificate-expired',
  expected: { cause: 'payment', detail: 'gateway-unreachable' },
  says: "The payment gateway's certificate expired three days ago.",
  touches: ['payment'],
  certificates: { payment: 'expired' },
} satisfies Fault;
