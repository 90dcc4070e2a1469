import type { Fault } from './fault.ts';

export const fileCodeNotMade = {
  id: 'file-code-not-made',
  expected: { cause: 'portal', detail: 'server-error' },
  says: 'The portal cannot make a code for the file and says so in place of the confirmation.',
  touches: ['form'],
  portal: { refuse: () => [{ field: null, message: 'Có lỗi xảy ra khi lấy mã hồ sơ' }] },
} satisfies Fault;
