import { onPhones } from '../interference/on-phones.ts';
import type { Fault } from './fault.ts';

export const cameraWantedOfPhones = {
  id: 'camera-wanted-of-phones',
  // On the reference device nobody asks for it; here a feature of the web platform is missing.
  expected: { cause: 'device', detail: 'missing-feature' },
  says: "On phones the portal begins with a photograph of the face; this phone's browser has no way to the camera.",
  touches: 'all',
  circumstances: { device: 'phone' },
  portal: {
    head: onPhones(`
Object.defineProperty(Navigator.prototype, 'mediaDevices', { get: () => undefined });
const look = setInterval(() => {
  if (!document.body || location.pathname.length < 2 || navigator.mediaDevices?.getUserMedia) return;
  clearInterval(look);
  document.body.innerHTML = '<div role="alert">Trình duyệt không hỗ trợ hoặc thiết bị không có camera.</div>';
}, 100);`),
  },
} satisfies Fault;
