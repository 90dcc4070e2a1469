import type { Fault } from './fault.ts';

export const bannerBeforeAnOutage = {
  id: 'banner-before-an-outage',
  expected: { cause: 'data-sharing', detail: 'lookup-error' },
  says: 'A red banner announces maintenance for Sunday and stops nobody; the register behind the portal fails.',
  touches: ['form'],
  portal: {
    body: '<div role="alert" style="background:#c00;color:#fff">Thông báo: Cổng sẽ tạm dừng phục vụ để bảo trì từ 22h00 Chủ nhật đến 05h00 thứ Hai.</div>',
  },
  sharedData: (request, response, next) => {
    if (request.path.startsWith('/citizens/')) response.status(500).json({ error: 'internal' });
    else next();
  },
} satisfies Fault;
