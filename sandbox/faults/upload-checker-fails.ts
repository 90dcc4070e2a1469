import { atPath } from '../interference/at-path.ts';
import { saidAnswer } from '../interference/said-answer.ts';
import type { Fault } from './fault.ts';

const failed = saidAnswer(500, 'Lỗi', 'Lỗi kiểm tra dung lượng file đính kèm!');

export const uploadCheckerFails = {
  id: 'upload-checker-fails',
  // The document is small and of a permitted kind, and the server fails with a 500 of its own.
  expected: { cause: 'portal', detail: 'server-error' },
  says: 'The portal answers every document with HTTP status 500 and the word that it cannot check its size.',
  touches: ['form'],
  procedures: ['driving-licence'],
  portal: {
    before: atPath(/^\/(tep-dinh-kem|to-khai\/[^/]+\/giay-to)\//, failed, 'POST'),
  },
} satisfies Fault;
