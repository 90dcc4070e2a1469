import type { Fault } from './fault.ts';

export const bankMaintenance = {
  id: 'bank-maintenance',
  expected: { cause: 'payment', detail: 'bank-maintenance' },
  says: 'Every bank at the gateway is under maintenance (75).',
  touches: ['payment'],
  payment: { bankRefusal: '75' },
} satisfies Fault;
