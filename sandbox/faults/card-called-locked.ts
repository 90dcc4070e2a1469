import type { Fault } from './fault.ts';

export const cardCalledLocked = {
  id: 'card-called-locked',
  expected: { cause: 'payment', detail: 'declined-by-gateway' },
  says: 'The bank calls a card locked that is not (12), as soon as it is chosen.',
  touches: ['payment'],
  payment: { bankRefusal: '12' },
} satisfies Fault;
