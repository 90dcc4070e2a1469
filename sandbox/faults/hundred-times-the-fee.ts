import type { Fault } from './fault.ts';

export const hundredTimesTheFee = {
  id: 'hundred-times-the-fee',
  expected: { cause: 'payment', detail: 'amount-mismatch' },
  says: 'The portal has multiplied the amount by a hundred once too often before it asks the gateway for it.',
  touches: ['payment'],
  portal: { amountAsked: (dueVnd) => dueVnd * 100 },
} satisfies Fault;
