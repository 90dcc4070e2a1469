import { isSent } from '../interference/at-path.ts';
import { saidAnswer } from '../interference/said-answer.ts';
import type { Fault } from './fault.ts';

/** Portals wait half a minute; for a sandbox's sake a little less. */
const patienceMs = 7_000;
const gaveUp = saidAnswer(
  504,
  'Thông báo',
  'Quá thời gian chờ phản hồi từ Hệ thống đăng ký, quản lý cư trú (Bộ Công an). Vui lòng thực hiện lại sau.',
);

export const residenceSystemTooSlow = {
  id: 'residence-system-too-slow',
  // 504 is the status of whoever waited for another in vain; the portal names the other, and its own pages come at once.
  expected: { cause: 'data-sharing', detail: 'lookup-timeout' },
  says: 'What is sent is held for seven seconds and given up, as the residence system behind the portal did not answer.',
  touches: ['form'],
  portal: {
    before: (request, response, next) => {
      if (isSent(request)) setTimeout(() => void gaveUp(request, response, next), patienceMs);
      else next();
    },
  },
} satisfies Fault;
