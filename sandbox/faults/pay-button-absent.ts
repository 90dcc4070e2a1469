import { eachControl, payWords } from '../interference/each-control.ts';
import type { Fault } from './fault.ts';

export const payButtonAbsent = {
  id: 'pay-button-absent',
  expected: { cause: 'payment', detail: 'fee-missing' },
  says: 'A fee is due, the file waits for it, and no page has a way to pay it.',
  touches: ['payment'],
  portal: { head: eachControl(payWords, 'control.remove();', 'clickable') },
} satisfies Fault;
