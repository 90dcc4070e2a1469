import { eachControl, submitWords } from '../interference/each-control.ts';
import type { Fault } from './fault.ts';

export const recaptchaNeverCame = {
  id: 'recaptcha-never-came',
  // Here somebody else's script stops everybody, because the portal's own calls it unguarded: the error is the portal's.
  expected: { cause: 'portal', detail: 'script-error' },
  says: "The script behind the button that sends the form calls another company's, which did not load.",
  touches: ['form'],
  portal: {
    head: `<script src="http://recaptcha.localhost:9/api.js?render=6Lc" async></script>${eachControl(
      submitWords,
      `control.addEventListener('click', (event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
  const sent = window.grecaptcha.execute('6Lc', { action: 'submit' });
  sent.then(() => control.form.submit());
}, true);`,
    )}`,
  },
} satisfies Fault;
