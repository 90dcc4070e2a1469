import { isSent } from '../interference/at-path.ts';
import { saidAnswer } from '../interference/said-answer.ts';
import type { Fault } from './fault.ts';

/** 440: what IIS answers to a session that is over. */
const ended = saidAnswer(
  440,
  'Thông báo',
  'Tài khoản của Ông/Bà vừa được đăng nhập trên một thiết bị khác. Phiên làm việc này đã kết thúc.',
);

export const signedInElsewhere = {
  id: 'signed-in-elsewhere',
  // Nobody signed in elsewhere, and seconds have passed: the portal has dropped a session that a citizen needs.
  expected: { cause: 'portal', detail: 'session-lost' },
  says: 'What a citizen sends is answered with the word that his account was signed in on another device and this session is over.',
  touches: ['form'],
  portal: {
    before: (request, response, next) => {
      if (isSent(request)) {
        request.session = null;
        void ended(request, response, next);
      } else next();
    },
  },
} satisfies Fault;
