import type { Fault } from './fault.ts';

export const gatewayUnknownError = {
  id: 'gateway-unknown-error',
  expected: { cause: 'payment', detail: 'gateway-error' },
  says: 'The gateway ends every payment with its code for all other errors (99).',
  touches: ['payment'],
  payment: { debitRefusal: '99' },
} satisfies Fault;
