import { eachControl } from '../interference/each-control.ts';
import { onPhones } from '../interference/on-phones.ts';
import type { Fault } from './fault.ts';

export const signInWindowRefused = {
  id: 'sign-in-window-refused',
  // Portal and identity provider are well, and on any browser that lets the window open people sign in.
  expected: { cause: 'device', detail: 'popup-blocked' },
  says: "The portal opens the sign-in in a window of its own, which the telephone's browser refuses to open.",
  touches: ['login'],
  circumstances: { device: 'phone' },
  portal: {
    head:
      onPhones('window.open = () => null;') +
      eachControl(
        /^[a-z_]*\s*(đăng nhập|vneid)/i,
        `control.addEventListener('click', (event) => {
  if (!/\\bMobile\\b/.test(navigator.userAgent) || window.open('about:blank', 'vneid')) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (document.querySelector('#cua-so')) return;
  const note = document.createElement('div');
  note.id = 'cua-so';
  note.setAttribute('role', 'alert');
  note.textContent = 'Trình duyệt đã chặn cửa sổ đăng nhập VNeID. Vui lòng cho phép cửa sổ bật lên đối với trang này.';
  document.body.prepend(note);
}, true);`,
        'clickable',
      ),
  },
} satisfies Fault;
