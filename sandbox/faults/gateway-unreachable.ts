import type { Fault } from './fault.ts';

export const gatewayUnreachable = {
  id: 'gateway-unreachable',
  expected: { cause: 'payment', detail: 'gateway-unreachable' },
  says: 'The payment gateway refuses every connection.',
  touches: ['payment'],
  unreachable: { payment: 'refuses' },
} satisfies Fault;
