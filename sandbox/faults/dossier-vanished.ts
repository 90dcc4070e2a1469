import { afterFiling } from '../interference/after-filing.ts';
import type { Fault } from './fault.ts';

export const dossierVanished = {
  id: 'dossier-vanished',
  expected: { cause: 'portal', detail: 'lost-submission' },
  says: 'The portal confirms a file with its code, and its look-up does not know it afterwards.',
  touches: ['tracking'],
  portal: afterFiling(() => undefined),
} satisfies Fault;
