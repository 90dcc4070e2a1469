import { eachControl, submitWords } from '../interference/each-control.ts';
import type { Fault } from './fault.ts';

export const buttonCutOff = {
  id: 'button-cut-off',
  expected: { cause: 'device', detail: 'control-off-screen' },
  says: "On narrow screens the form's last row is wider than the page, which cuts off what is beyond its edge.",
  touches: ['form'],
  circumstances: { device: 'phone' },
  portal: {
    head: `<style>@media (max-width: 499px) {
  html, body { overflow-x: clip !important; }
  .row-wide { position: absolute !important; left: 620px !important; width: 180px !important; }
}</style>${eachControl(submitWords, "control.classList.add('row-wide');")}`,
  },
} satisfies Fault;
