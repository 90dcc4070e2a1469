import { applyWords, eachControl } from '../interference/each-control.ts';
import type { Fault } from './fault.ts';

export const linkToTheDevelopersMachine = {
  id: 'link-to-the-developers-machine',
  // The address is wrong for everybody: the citizen's browser looks for the form on his own machine.
  expected: { cause: 'portal', detail: 'broken-link' },
  says: "The link into a service's form leads to http://localhost, as on the machine of whoever wrote it.",
  touches: ['form'],
  portal: {
    head: eachControl(
      applyWords,
      `control.addEventListener('click', (event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
  location.assign('http://localhost:47996/dvc-web/nop-ho-so');
}, true);`,
      'clickable',
    ),
  },
} satisfies Fault;
