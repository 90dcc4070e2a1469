import { eachControl, payWords } from '../interference/each-control.ts';
import { onPhones } from '../interference/on-phones.ts';
import type { Fault } from './fault.ts';

export const paymentWindowRefused = {
  id: 'payment-window-refused',
  // Payment, gateway and portal are well; this browser lets no window open.
  expected: { cause: 'device', detail: 'popup-blocked' },
  says: "The portal opens the gateway in a window of its own, which the telephone's browser refuses to open.",
  touches: ['payment'],
  circumstances: { device: 'phone' },
  portal: {
    head:
      onPhones('window.open = () => null;') +
      eachControl(
        payWords,
        `control.addEventListener('click', (event) => {
  if (!/\\bMobile\\b/.test(navigator.userAgent) || window.open('about:blank')) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const note = document.createElement('p');
  note.setAttribute('role', 'status');
  note.textContent = 'Không mở được cửa sổ thanh toán. Vui lòng tắt chức năng chặn pop-up của trình duyệt và thử lại.';
  control.after(note);
}, true);`,
        'clickable',
      ),
  },
} satisfies Fault;
