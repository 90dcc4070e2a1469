import { eachControl, submitWords } from '../interference/each-control.ts';
import type { Fault } from './fault.ts';

export const submitButtonDead = {
  id: 'submit-button-dead',
  expected: { cause: 'portal', detail: 'control-missing' },
  says: 'The button that sends the form is there, and pressing it does nothing.',
  touches: ['form'],
  portal: {
    head: eachControl(
      submitWords,
      "control.addEventListener('click', (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true);",
    ),
  },
} satisfies Fault;
