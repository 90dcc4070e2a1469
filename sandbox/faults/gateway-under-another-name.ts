import type { Fault } from './fault.ts';

export const gatewayUnderAnotherName = {
  id: 'gateway-under-another-name',
  // No browser lets anyone through, and no other host has the flaw.
  expected: { cause: 'payment', detail: 'gateway-unreachable' },
  says: "The payment gateway's certificate is made out to another name than the one at which it is reached.",
  touches: ['payment'],
  certificates: { payment: 'wrong-name' },
} satisfies Fault;
