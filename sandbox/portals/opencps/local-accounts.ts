/**
 * Sign-in with an account of the portal itself. Nobody holds one any more: it fails, after the first time with a captcha
 * to be typed, after the fifth with a lock.
 */
import { Router, text } from 'express';
import type { PortalBackend } from '../portal.ts';
import type { Captchas } from '../captchas.ts';

const allowed = 5;
/** Names remembered; with more, counting begins anew. */
const remembered = 1000;

export function localAccounts(backend: PortalBackend, challenges: Captchas): Router {
  const failures = new Map<string, number>();
  const router = Router();
  router.post('/o/v1/opencps/login', text({ type: 'application/x-www-form-urlencoded' }), (request, response) => {
    const given = new URLSearchParams(typeof request.body === 'string' ? request.body : '');
    const name = given.get('username')?.trim();
    if (!name || !given.get('password')) return response.json({ message: 'Vui lòng nhập đầy đủ thông tin đăng nhập' });
    const failed = (failures.get(name) ?? 0) + 1;
    const asked = failed > 1 && backend.captchaNeeded(request);
    const next = backend.captchaNeeded(request) ? { captcha: challenges.issue() } : {};
    if (asked && !challenges.passes(given.get('challenge') ?? '', given.get('captcha') ?? '')) {
      return response.json({ message: 'Nhập sai Captcha', ...next });
    }
    if (failures.size > remembered) failures.clear();
    failures.set(name, failed);
    const message =
      failed > allowed
        ? 'Bạn đã đăng nhập sai quá 5 lần. Tài khoản bị tạm khóa trong 10 phút.'
        : 'Tên đăng nhập hoặc mật khẩu không chính xác.';
    response.json({ message, ...next });
  });
  return router;
}
