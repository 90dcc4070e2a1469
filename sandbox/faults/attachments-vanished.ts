import { afterFiling } from '../interference/after-filing.ts';
import type { Fault } from './fault.ts';

export const attachmentsVanished = {
  id: 'attachments-vanished',
  expected: { cause: 'portal', detail: 'lost-submission' },
  says: 'The file is there afterwards, without the documents that were handed in with it.',
  touches: ['tracking'],
  portal: afterFiling((dossier) => ({ ...dossier, files: [] })),
} satisfies Fault;
