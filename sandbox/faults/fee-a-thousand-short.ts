import type { Fault } from './fault.ts';

export const feeAThousandShort = {
  id: 'fee-a-thousand-short',
  // What is due, what is asked and what is paid differ; the portal refuses the call for the wrong amount (04).
  expected: { cause: 'payment', detail: 'amount-mismatch' },
  says: 'The portal asks the gateway for a thousand less than is due, and does not accept the payment then.',
  touches: ['payment'],
  portal: { amountAsked: (dueVnd) => dueVnd - 1_000 },
} satisfies Fault;
