import type { Fault } from './fault.ts';

const page = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Thông báo</title></head>
<body><main><h1>Thông báo</h1><p>Hệ thống đang bảo trì. Vui lòng thử lại sau</p></main></body></html>`;

export const maintenancePage = {
  id: 'maintenance-page',
  expected: { cause: 'portal', detail: 'maintenance-page' },
  says: 'Every page of the portal says that it is under maintenance, with HTTP status 200.',
  touches: 'all',
  portal: {
    before: (request, response, next) => {
      if (request.path === '/payment/ipn') next();
      else response.type('html').send(page);
    },
  },
} satisfies Fault;
