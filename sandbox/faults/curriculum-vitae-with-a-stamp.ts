import { dialogAtSending } from '../interference/dialog-at-sending.ts';
import type { Fault } from './fault.ts';

export const curriculumVitaeWithAStamp = {
  id: 'curriculum-vitae-with-a-stamp',
  // Neither the published list of papers nor the form has it; nothing is broken, one paper more is wanted.
  expected: { cause: 'complexity', detail: 'undeclared-document' },
  says: 'A dialog at sending says that a curriculum vitae confirmed by the commune is still missing, which nothing named before.',
  touches: ['form'],
  portal: {
    head: dialogAtSending({
      id: 'thieu-giay-to',
      role: 'alertdialog',
      place: 'top:15%;left:8%;right:8%;padding:24px',
      holds: `<h3>Thành phần hồ sơ chưa đầy đủ</h3><ul><li>Sơ yếu lý lịch có xác nhận của UBND cấp xã (bản chính): <b>chưa có</b></li></ul><p>Ông/Bà bổ sung giấy tờ trên rồi gửi lại hồ sơ.</p><button type="button">Đóng</button>`,
      answers: `dialog.querySelector('button').addEventListener('click', () => dialog.remove());`,
    }),
  },
} satisfies Fault;
