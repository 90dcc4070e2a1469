import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

const rejected = htmlAnswer({
  status: 400,
  title: 'Đăng nhập',
  body: '<main><h1>Đăng nhập không thành công</h1><p>Mã xác thực không hợp lệ (state mismatch).</p><a href="/">Về trang chủ</a></main>',
});

export const identityReturnRejected = {
  id: 'identity-return-rejected',
  expected: { cause: 'data-sharing', detail: 'identity-callback' },
  says: 'The portal does not accept the citizen who comes back signed in: it has lost what it sent along.',
  touches: ['login'],
  portal: {
    before: (request, response, next) => {
      if (request.path === '/sso/callback') void rejected(request, response, next);
      else next();
    },
  },
} satisfies Fault;
