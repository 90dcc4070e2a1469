import type { Fault } from './fault.ts';

const forbidden = {
  status: 403,
  page: '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Data Loss Prevention</title></head><body><h1>Nội dung gửi đi bị chặn</h1><p>Thiết bị trong mạng nội bộ không được gửi dữ liệu ra Internet theo chính sách chống thất thoát dữ liệu (DLP) của cơ quan.</p></body></html>',
} as const;

export const sendingForbiddenByTheOffice = {
  id: 'sending-forbidden-by-the-office',
  // The identity provider's page then speaks of a failed connection; what answered was the office's proxy, for every host.
  expected: { cause: 'network', detail: 'proxy-blocked' },
  says: "The proxy of the citizen's office lets pages in and answers for every host itself (403) when something is sent out.",
  touches: 'all',
  accessNetwork: { meets: (_host, method) => (method === 'POST' ? forbidden : 'pass') },
} satisfies Fault;
