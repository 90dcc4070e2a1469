import type { Fault } from './fault.ts';

export const gatewayResets = {
  id: 'gateway-resets',
  expected: { cause: 'payment', detail: 'gateway-unreachable' },
  says: 'Every connection to the payment gateway breaks as soon as it stands.',
  touches: ['payment'],
  unreachable: { payment: 'resets' },
} satisfies Fault;
