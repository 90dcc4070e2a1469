import { afterFiling } from '../interference/after-filing.ts';
import { Refused } from '../portals/refused.ts';
import type { Fault } from './fault.ts';

export const unknownNationally = {
  id: 'unknown-nationally',
  expected: { cause: 'data-sharing', detail: 'tracking-not-synced' },
  says: 'Filed in the province, the file does not exist for the national portal, whose look-up the page asks.',
  touches: ['tracking'],
  portal: afterFiling((dossier) => {
    throw new Refused(404, `Hồ sơ ${dossier.code} không tồn tại trên Cổng Dịch vụ công quốc gia`);
  }),
} satisfies Fault;
