import { onPhones } from '../interference/on-phones.ts';
import type { Fault } from './fault.ts';

export const clockOfTheDayBefore = {
  id: 'clock-of-the-day-before',
  // By the server's own Date the device is a day late; a day breaks no certificate, and it is the device all the same.
  expected: { cause: 'device', detail: 'clock-wrong' },
  says: "The telephone's clock is a day behind the server's, and the portal's page refuses to work with it.",
  touches: 'all',
  circumstances: { device: 'phone' },
  portal: {
    head: onPhones(`
const late = 26 * 3_600_000;
const now = Date.now;
Date.now = () => now() - late;
document.addEventListener('DOMContentLoaded', async () => {
  if (location.pathname.length < 2) return;
  const { headers } = await fetch('/robots.txt', { method: 'HEAD' });
  if (Math.abs(new Date(headers.get('date')).getTime() - Date.now()) < 300_000) return;
  document.body.innerHTML = '<div role="alert">Thời gian trên thiết bị của bạn không chính xác. Vui lòng cập nhật lại ngày giờ để tiếp tục.</div>';
});`),
  },
} satisfies Fault;
