import { eachControl, submitWords } from '../interference/each-control.ts';
import type { Fault } from './fault.ts';

export const submitHandlerThrows = {
  id: 'submit-handler-throws',
  expected: { cause: 'portal', detail: 'script-error' },
  says: 'Pressing the button that sends the form calls a function that the last release has removed.',
  touches: ['form'],
  portal: {
    head: eachControl(
      submitWords,
      "control.addEventListener('click', (event) => { event.preventDefault(); event.stopImmediatePropagation(); window.kySoHoSo.batDau(control); }, true);",
    ),
  },
} satisfies Fault;
