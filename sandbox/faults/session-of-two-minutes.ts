import { isSent } from '../interference/at-path.ts';
import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

const over = htmlAnswer({
  status: 200,
  title: 'Thông báo',
  body: '<main><div role="alert">Đã quá thời gian làm việc cho phép (phiên làm việc 2 phút). Vui lòng đăng nhập lại và kê khai từ đầu.</div><a href="/sso/login?returnTo=%2F">Đăng nhập</a></main>',
});

export const sessionOfTwoMinutes = {
  id: 'session-of-two-minutes',
  expected: { cause: 'complexity', detail: 'too-slow-for-session' },
  says: 'The portal announces a session of two minutes and ends it before a form of this length can be sent.',
  touches: ['form'],
  portal: {
    body: '<p style="text-align:right">Phiên làm việc sẽ kết thúc sau 2 phút</p>',
    // Who is quick is over the time as well: a form of this length is never sent in two minutes.
    before: (request, response, next) => {
      if (!isSent(request)) {
        next();
        return;
      }
      request.session = null;
      void over(request, response, next);
    },
  },
} satisfies Fault;
