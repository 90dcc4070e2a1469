import type { Fault } from './fault.ts';

export const paymentHeldAsSuspicious = {
  id: 'payment-held-as-suspicious',
  // Callback and portal do as they should: by the gateway's own answer the payment did not go through (status 02).
  expected: { cause: 'payment', detail: 'declined-by-gateway' },
  says: 'The bank takes a small fee for fraud and holds it back: response code 07.',
  touches: ['payment'],
  payment: { debitRefusal: '07' },
} satisfies Fault;
