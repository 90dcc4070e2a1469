import { isSent } from '../interference/at-path.ts';
import { saidAnswer } from '../interference/said-answer.ts';
import type { Fault } from './fault.ts';

const locked = saidAnswer(
  200,
  'Truy cập bị tạm khóa',
  'Hệ thống ghi nhận số lượt truy cập bất thường. Địa chỉ IP của Quý khách tạm thời bị khóa trong 30 phút.',
);

export const lockedOutAsARobot = {
  id: 'locked-out-as-a-robot',
  // One citizen at the pace of one: the defence of the portal hits the wrong one. No error status says so.
  expected: { cause: 'portal', detail: 'rate-limited' },
  says: 'What an ordinary citizen sends is answered, with HTTP status 200, by the word that his address is locked for going too fast.',
  touches: ['form'],
  portal: {
    before: (request, response, next) => {
      if (isSent(request)) void locked(request, response, next);
      else next();
    },
  },
} satisfies Fault;
