import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

const tooLow = htmlAnswer({
  status: 200,
  title: 'Đăng nhập',
  body: '<main><div role="alert">Tài khoản chưa được định danh mức độ 2. Vui lòng đến cơ quan Công an để được cấp tài khoản định danh điện tử mức độ 2.</div><a href="/">Về trang chủ</a></main>',
});

export const identityLevelTooLow = {
  id: 'identity-level-too-low',
  expected: { cause: 'data-sharing', detail: 'identity-attribute' },
  says: 'The identity provider tells the portal a lower level of identification than the citizen has, and the portal turns him away.',
  touches: ['login'],
  portal: {
    before: (request, response, next) => {
      if (request.path === '/sso/callback') void tooLow(request, response, next);
      else next();
    },
  },
} satisfies Fault;
