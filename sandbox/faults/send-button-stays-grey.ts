import { eachControl, submitWords } from '../interference/each-control.ts';
import type { Fault } from './fault.ts';

export const sendButtonStaysGrey = {
  id: 'send-button-stays-grey',
  // All is filled in and nothing is objected to: there is no control with which to go on, on any device.
  expected: { cause: 'portal', detail: 'control-missing' },
  says: 'The button that sends the form is drawn disabled, and no answer in the form enables it.',
  touches: ['form'],
  portal: {
    head: eachControl(
      submitWords,
      `const grey = () => {
  control.disabled = true;
  control.setAttribute('aria-disabled', 'true');
  control.style.pointerEvents = 'none';
};
grey();
new MutationObserver(() => { if (!control.disabled) grey(); }).observe(control, { attributes: true, attributeFilter: ['disabled'] });`,
    ),
  },
} satisfies Fault;
