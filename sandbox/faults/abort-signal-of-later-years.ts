import { eachControl, submitWords } from '../interference/each-control.ts';
import type { Fault } from './fault.ts';

export const abortSignalOfLaterYears = {
  id: 'abort-signal-of-later-years',
  // The same button sends on every current browser; the old one has no AbortSignal.timeout, as its error says.
  expected: { cause: 'device', detail: 'missing-feature' },
  says: 'Sending sets itself a term with a function of 2022, which the browser of a five-year-old phone does not have.',
  touches: ['form'],
  circumstances: { device: 'phone-old' },
  portal: {
    head: eachControl(
      submitWords,
      `let term = null;
control.addEventListener('click', (event) => {
  if (term) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  term = AbortSignal.timeout(600_000);
  control.click();
}, true);`,
    ),
  },
} satisfies Fault;
