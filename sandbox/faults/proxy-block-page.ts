import type { Fault } from './fault.ts';

const page = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Truy cập bị chặn</title></head>
<body><h1>Trang web này đã bị chặn</h1><p>Truy cập của bạn bị chặn theo chính sách của quản trị mạng nhà trường. Nhóm: Chính phủ/Dịch vụ.</p></body></html>`;

export const proxyBlockPage = {
  id: 'proxy-block-page',
  expected: { cause: 'network', detail: 'proxy-blocked' },
  says: "The proxy of the citizen's school answers for every portal with a page that says it is blocked.",
  touches: 'all',
  accessNetwork: {
    meets: (host) => (/^(dvc|bieumau|tokhai)/.test(host) ? { status: 403, page } : 'pass'),
  },
} satisfies Fault;
