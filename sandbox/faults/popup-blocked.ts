import { eachControl, submitWords } from '../interference/each-control.ts';
import { onPhones } from '../interference/on-phones.ts';
import type { Fault } from './fault.ts';

export const popupBlocked = {
  id: 'popup-blocked',
  expected: { cause: 'device', detail: 'popup-blocked' },
  says: "The portal opens the form's last step in a new window, which the telephone's browser refuses to open.",
  touches: ['form'],
  circumstances: { device: 'phone' },
  portal: {
    head:
      onPhones('window.open = () => null;') +
      eachControl(
        submitWords,
        `control.addEventListener('click', (event) => {
  if (!/\\bMobile\\b/.test(navigator.userAgent)) return;
  const step = window.open('about:blank');
  if (step) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  alert('Trình duyệt đang chặn cửa sổ bật lên. Vui lòng cho phép cửa sổ bật lên (popup) rồi thực hiện lại.');
}, true);`,
      ),
  },
} satisfies Fault;
