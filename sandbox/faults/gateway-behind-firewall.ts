import type { Fault } from './fault.ts';

export const gatewayBehindFirewall = {
  id: 'gateway-behind-firewall',
  expected: { cause: 'payment', detail: 'gateway-unreachable' },
  says: 'What is sent to the payment gateway is dropped without a word.',
  touches: ['payment'],
  unreachable: { payment: 'silent' },
} satisfies Fault;
