import { eachControl, submitWords } from '../interference/each-control.ts';
import type { Fault } from './fault.ts';

export const submitButtonAbsent = {
  id: 'submit-button-absent',
  expected: { cause: 'portal', detail: 'control-missing' },
  says: 'Since the last release the form has no button that sends it, on any device.',
  touches: ['form'],
  portal: { head: eachControl(submitWords, 'control.remove();') },
} satisfies Fault;
