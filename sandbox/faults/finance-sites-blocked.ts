import type { Fault } from './fault.ts';

const refused = {
  status: 403,
  page: '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Web Page Blocked</title></head><body><h1>Trang web bị chặn</h1><p>Truy cập bị từ chối theo chính sách sử dụng Internet của cơ quan. Danh mục: Tài chính, ngân hàng.</p></body></html>',
} as const;

export const financeSitesBlocked = {
  id: 'finance-sites-blocked',
  // The gateway is well and never hears of it: the office's proxy answers in its place.
  expected: { cause: 'network', detail: 'proxy-blocked' },
  says: "The proxy of the citizen's office refuses what it takes for finance: the payment gateway.",
  touches: ['payment'],
  accessNetwork: { meets: (host) => (host.startsWith('pay.') ? refused : 'pass') },
} satisfies Fault;
