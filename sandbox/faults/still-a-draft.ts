import { afterFiling } from '../interference/after-filing.ts';
import { Refused } from '../portals/refused.ts';
import type { Fault } from './fault.ts';

export const stillADraft = {
  id: 'still-a-draft',
  // The citizen was told that it was sent and got its code: for him it is lost, whatever the portal still keeps of it.
  expected: { cause: 'portal', detail: 'lost-submission' },
  says: 'A file that was confirmed with its code is, when it is looked up, a draft that was never sent.',
  touches: ['tracking'],
  portal: afterFiling((dossier) => {
    throw new Refused(409, `Hồ sơ ${dossier.code} đang ở trạng thái "Lưu nháp", chưa được gửi đến cơ quan giải quyết`);
  }),
} satisfies Fault;
