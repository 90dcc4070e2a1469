import { eachControl, submitWords } from '../interference/each-control.ts';
import type { Fault } from './fault.ts';

export const dialogTallerThanTheScreen = {
  id: 'dialog-taller-than-the-screen',
  // On a wide screen there is no such sheet; in the small one its button is there, below the edge, and nothing scrolls.
  expected: { cause: 'device', detail: 'control-off-screen' },
  says: 'On narrow screens a sheet of conditions comes before sending, taller than the screen, whose button no scrolling reaches.',
  touches: ['form'],
  circumstances: { device: 'phone' },
  portal: {
    head: eachControl(
      submitWords,
      `let agreed = false;
control.addEventListener('click', (event) => {
  if (agreed || !matchMedia('(max-width: 499px)').matches) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (document.querySelector('#dieu-khoan')) return;
  document.documentElement.style.overflow = document.body.style.overflow = 'hidden';
  const sheet = document.createElement('div');
  sheet.id = 'dieu-khoan';
  sheet.setAttribute('role', 'dialog');
  sheet.style = 'position:fixed;top:0;left:0;right:0;height:1500px;z-index:99999;background:#fff;padding:16px';
  sheet.innerHTML = '<h3>Điều khoản sử dụng</h3><p>Ông/Bà chịu trách nhiệm trước pháp luật về nội dung kê khai.</p><button type="button" style="position:absolute;bottom:24px;left:16px;right:16px">Đồng ý và tiếp tục</button>';
  sheet.querySelector('button').addEventListener('click', () => {
    agreed = true;
    sheet.remove();
    control.click();
  });
  document.body.append(sheet);
}, true);`,
    ),
  },
} satisfies Fault;
