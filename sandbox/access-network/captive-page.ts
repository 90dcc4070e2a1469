/**
 * What a captive portal answers on behalf of every host: the way to its own sign-in page, as in a café's Wi-Fi.
 */
import type { RequestListener } from 'node:http';

const page = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>WiFi miễn phí</title></head>
<body><main><h1>WiFi miễn phí</h1><p>Vui lòng đăng nhập để sử dụng Internet</p>
<form action="/start" method="get"><input name="phone" placeholder="Số điện thoại"><button>Kết nối</button></form></main></body></html>`;

/** How a request meant for another host is answered: with the way there, with the page itself, or with the page and a status of its own. */
export type CaptiveStatus = 302 | 200 | 511;

/** `ownHost` is the sign-in page's host. */
export function captivePage(ownHost: string, status: CaptiveStatus): RequestListener {
  return (request, response) => {
    response.setHeader('cache-control', 'no-store');
    const own = request.headers.host === ownHost;
    if (own || status !== 302) {
      response.writeHead(own ? 200 : status, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    } else response.writeHead(302, { location: `http://${ownHost}/`, 'content-length': 0 }).end();
  };
}
