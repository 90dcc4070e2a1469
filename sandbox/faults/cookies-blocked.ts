import { isPhone, onPhones } from '../interference/on-phones.ts';
import type { Fault } from './fault.ts';

export const cookiesBlocked = {
  id: 'cookies-blocked',
  expected: { cause: 'device', detail: 'cookies-blocked' },
  says: "The telephone's browser keeps no cookies; the portal notices and says so.",
  touches: 'all',
  circumstances: { device: 'phone' },
  portal: {
    // What the browser does not keep never comes back: every request is that of a stranger.
    before: (request, _response, next) => {
      if (isPhone(request)) request.session = null;
      next();
    },
    head: onPhones(`
Object.defineProperty(Navigator.prototype, 'cookieEnabled', { get: () => false });
document.addEventListener('DOMContentLoaded', () => {
  if (navigator.cookieEnabled) return;
  const notice = document.createElement('div');
  notice.setAttribute('role', 'alert');
  notice.textContent = 'Trình duyệt của bạn đang chặn cookie. Vui lòng bật cookie để đăng nhập và sử dụng dịch vụ.';
  document.body.prepend(notice);
});`),
  },
} satisfies Fault;
