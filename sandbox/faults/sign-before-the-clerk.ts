import { dialogAtSending } from '../interference/dialog-at-sending.ts';
import type { Fault } from './fault.ts';

export const signBeforeTheClerk = {
  id: 'sign-before-the-clerk',
  // A service published as online from end to end cannot be sent without going there.
  expected: { cause: 'complexity', detail: 'in-person-step' },
  says: 'Pressing the button to send opens a dialog: the declaration must first be signed before a clerk at the commune.',
  touches: ['form'],
  portal: {
    head: dialogAtSending({
      id: 'ky-truc-tiep',
      role: 'dialog',
      place: 'top:20%;left:10%;right:10%;padding:24px',
      holds: `<h3>Yêu cầu ký trực tiếp</h3><p>Ông/Bà cần đến trụ sở UBND cấp xã ký Tờ khai trước mặt công chức tiếp nhận. Hồ sơ chỉ được gửi sau khi công chức xác nhận.</p><button type="button">Đã hiểu</button>`,
      answers: `dialog.querySelector('button').addEventListener('click', () => dialog.remove());`,
    }),
  },
} satisfies Fault;
