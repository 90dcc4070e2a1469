import { applyWords, eachControl } from '../interference/each-control.ts';
import type { Fault } from './fault.ts';

export const applyButtonAbsent = {
  id: 'apply-button-absent',
  expected: { cause: 'portal', detail: 'control-missing' },
  says: 'The page of a service describes it and offers no way into its form.',
  touches: ['form'],
  portal: { head: eachControl(applyWords, 'control.remove();', 'clickable') },
} satisfies Fault;
