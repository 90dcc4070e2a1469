import type { Fault } from './fault.ts';

export const balanceTooLow = {
  id: 'balance-too-low',
  expected: { cause: 'payment', detail: 'declined-by-gateway' },
  says: 'The bank refuses for too low a balance (51), whatever is on the account.',
  touches: ['payment'],
  payment: { debitRefusal: '51' },
} satisfies Fault;
