import { eachControl, submitWords } from '../interference/each-control.ts';
import type { Fault } from './fault.ts';

export const buttonCutOff = {
  id: 'button-cut-off',
  expected: { cause: 'device', detail: 'control-off-screen' },
  says: 'The bar that stays at the foot of the page is made for wide screens: on narrow ones its button lies beyond the edge, and no scrolling brings it.',
  touches: ['form'],
  circumstances: { device: 'phone' },
  portal: {
    head: `<style>@media (max-width: 499px) {
  html, body { overflow-x: clip !important; }
  .row-wide { position: fixed !important; left: 620px !important; bottom: 16px !important; width: 180px !important; }
}</style>${eachControl(submitWords, "control.classList.add('row-wide');")}`,
  },
} satisfies Fault;
