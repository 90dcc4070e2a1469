import type { Fault } from './fault.ts';

export const declinedByGateway = {
  id: 'declined-by-gateway',
  expected: { cause: 'payment', detail: 'declined-by-gateway' },
  says: "The bank refuses to debit a card in order: its holder's daily limit is exceeded (65).",
  touches: ['payment'],
  payment: { debitRefusal: '65' },
} satisfies Fault;
