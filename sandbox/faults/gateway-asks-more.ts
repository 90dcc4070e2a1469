import type { Fault } from './fault.ts';

export const gatewayAsksMore = {
  id: 'gateway-asks-more',
  expected: { cause: 'payment', detail: 'amount-mismatch' },
  says: 'The portal names one amount and sends the citizen to the gateway with a larger one.',
  touches: ['payment'],
  portal: { amountAsked: (dueVnd) => dueVnd + 25_000 },
} satisfies Fault;
