import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

const underMaintenance = htmlAnswer({
  status: 200,
  title: 'VNeID',
  body: '<main><h1>Thông báo</h1><p>Hệ thống đang bảo trì. Vui lòng thử lại sau</p></main>',
});

export const identitySaysMaintenance = {
  id: 'identity-says-maintenance',
  expected: { cause: 'data-sharing', detail: 'identity-unavailable' },
  says: "The identity provider's pages say that it is under maintenance, with HTTP status 200.",
  touches: ['login'],
  identity: (request, response, next) => {
    if (request.path.startsWith('/interaction') || request.path === '/auth')
      void underMaintenance(request, response, next);
    else next();
  },
} satisfies Fault;
