import { eachControl, submitWords } from '../interference/each-control.ts';
import type { Fault } from './fault.ts';

export const signBeforeTheClerk = {
  id: 'sign-before-the-clerk',
  // A service published as online from end to end cannot be sent without going there.
  expected: { cause: 'complexity', detail: 'in-person-step' },
  says: 'Pressing the button to send opens a dialog: the declaration must first be signed before a clerk at the commune.',
  touches: ['form'],
  portal: {
    head: eachControl(
      submitWords,
      `control.addEventListener('click', (event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
  if (document.querySelector('#ky-truc-tiep')) return;
  const dialog = document.createElement('div');
  dialog.id = 'ky-truc-tiep';
  dialog.setAttribute('role', 'dialog');
  dialog.style = 'position:fixed;top:20%;left:10%;right:10%;z-index:99999;background:#fff;border:1px solid #333;padding:24px';
  dialog.innerHTML = '<h3>Yêu cầu ký trực tiếp</h3><p>Ông/Bà cần đến trụ sở UBND cấp xã ký Tờ khai trước mặt công chức tiếp nhận. Hồ sơ chỉ được gửi sau khi công chức xác nhận.</p><button type="button">Đã hiểu</button>';
  dialog.querySelector('button').addEventListener('click', () => dialog.remove());
  document.body.append(dialog);
}, true);`,
    ),
  },
} satisfies Fault;
