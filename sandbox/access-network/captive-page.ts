/**
 * What a captive portal answers on behalf of every host: the way to its own sign-in page, as in a café's Wi-Fi.
 */
import type { RequestListener } from 'node:http';

const page = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>WiFi miễn phí</title></head>
<body><main><h1>WiFi miễn phí</h1><p>Vui lòng đăng nhập để sử dụng Internet</p>
<form action="/start" method="get"><input name="phone" placeholder="Số điện thoại"><button>Kết nối</button></form></main></body></html>`;

/** `ownHost` is the sign-in page's host; a request meant for another is redirected there (302). */
export function captivePage(ownHost: string): RequestListener {
  return (request, response) => {
    response.setHeader('cache-control', 'no-store');
    if (request.headers.host === ownHost) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    } else response.writeHead(302, { location: `http://${ownHost}/`, 'content-length': 0 }).end();
  };
}
