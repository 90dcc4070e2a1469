import type { Fault } from './fault.ts';

export const timeToPayOver = {
  id: 'time-to-pay-over',
  expected: { cause: 'payment', detail: 'gateway-timeout' },
  says: 'The gateway lets the time to pay run out and sends the citizen back with code 11.',
  touches: ['payment'],
  payment: { debitRefusal: '11' },
} satisfies Fault;
