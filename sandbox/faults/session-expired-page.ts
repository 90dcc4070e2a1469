import { afterPages } from '../interference/after-pages.ts';
import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

const expired = htmlAnswer({
  status: 200,
  title: 'Đăng nhập',
  body: '<main><div class="alert" role="alert">Hết phiên đăng nhập, vui lòng đăng nhập lại</div><a href="/sso/login?returnTo=%2F">Đăng nhập</a></main>',
});

export const sessionExpiredPage = {
  id: 'session-expired-page',
  expected: { cause: 'portal', detail: 'session-lost' },
  says: 'Shortly after signing in the portal takes the session for expired and says so.',
  touches: ['form'],
  portal: {
    before: afterPages(3, (request, response, next) => {
      request.session = null;
      void expired(request, response, next);
    }),
  },
} satisfies Fault;
