import { eachControl, submitWords } from '../interference/each-control.ts';
import type { Fault } from './fault.ts';

export const toastWithoutAField = {
  id: 'toast-without-a-field',
  // Everything is answered as asked; the page speaks of the declaration, not of itself, and of no part of it.
  expected: { cause: 'complexity', detail: 'unclear-error' },
  says: 'Pressing the button to send shows for three seconds that the declaration is to be gone over, and sends nothing.',
  touches: ['form'],
  portal: {
    head: eachControl(
      submitWords,
      `control.addEventListener('click', (event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
  const toast = document.createElement('div');
  toast.setAttribute('role', 'alert');
  toast.style = 'position:fixed;bottom:24px;left:24px;z-index:99999;background:#b45309;color:#fff;padding:12px';
  toast.textContent = 'Tờ khai chưa hợp lệ! Đề nghị Ông/Bà rà soát lại nội dung kê khai.';
  document.body.append(toast);
  setTimeout(() => toast.remove(), 3000);
}, true);`,
    ),
  },
} satisfies Fault;
