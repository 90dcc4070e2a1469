/**
 * The sign-in page of a café's Wi-Fi, to which a captive portal sends everyone.
 */
import type { RequestListener } from 'node:http';

const page = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>WiFi miễn phí</title></head>
<body><main><h1>WiFi miễn phí</h1><p>Vui lòng đăng nhập để sử dụng Internet</p>
<form action="/start" method="get"><input name="phone" placeholder="Số điện thoại"><button>Kết nối</button></form></main></body></html>`;

export const captivePage: RequestListener = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(page);
};
