/**
 * A neutral host: a large national site that has nothing to do with the portals. One static page.
 */
import type { RequestListener } from 'node:http';

const page = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Tin tức</title></head>
<body><main><h1>Tin tức trong ngày</h1><p>Trang thông tin tổng hợp.</p></main></body></html>`;

export const neutral: RequestListener = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': Buffer.byteLength(page) });
  response.end(page);
};
