import { eachControl, submitWords } from '../interference/each-control.ts';
import type { Fault } from './fault.ts';

export const curriculumVitaeWithAStamp = {
  id: 'curriculum-vitae-with-a-stamp',
  // Neither the published list of papers nor the form has it; nothing is broken, one paper more is wanted.
  expected: { cause: 'complexity', detail: 'undeclared-document' },
  says: 'A dialog at sending says that a curriculum vitae confirmed by the commune is still missing, which nothing named before.',
  touches: ['form'],
  portal: {
    head: eachControl(
      submitWords,
      `control.addEventListener('click', (event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
  if (document.querySelector('#thieu-giay-to')) return;
  const dialog = document.createElement('div');
  dialog.id = 'thieu-giay-to';
  dialog.setAttribute('role', 'alertdialog');
  dialog.style = 'position:fixed;top:15%;left:8%;right:8%;z-index:99999;background:#fff;border:1px solid #333;padding:24px';
  dialog.innerHTML = '<h3>Thành phần hồ sơ chưa đầy đủ</h3><ul><li>Sơ yếu lý lịch có xác nhận của UBND cấp xã (bản chính): <b>chưa có</b></li></ul><p>Ông/Bà bổ sung giấy tờ trên rồi gửi lại hồ sơ.</p><button type="button">Đóng</button>';
  dialog.querySelector('button').addEventListener('click', () => dialog.remove());
  document.body.append(dialog);
}, true);`,
    ),
  },
} satisfies Fault;
