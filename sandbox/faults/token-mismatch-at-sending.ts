import { isSent } from '../interference/at-path.ts';
import { saidAnswer } from '../interference/said-answer.ts';
import type { Fault } from './fault.ts';

const expired = saidAnswer(419, 'Page Expired', 'Trang đã hết hạn (CSRF token mismatch). Vui lòng đăng nhập lại.');

export const tokenMismatchAtSending = {
  id: 'token-mismatch-at-sending',
  // Within a minute of signing in; 419 is what the framework says when the session it knew the citizen by is gone.
  expected: { cause: 'portal', detail: 'session-lost' },
  says: 'What a signed-in citizen sends is answered with 419 Page Expired, and he is a stranger from then on.',
  touches: ['form'],
  portal: {
    before: (request, response, next) => {
      if (!isSent(request)) {
        next();
        return;
      }
      request.session = null;
      void expired(request, response, next);
    },
  },
} satisfies Fault;
