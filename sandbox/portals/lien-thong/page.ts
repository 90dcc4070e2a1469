/**
 * The frame of every page, and its browser files. Who asks for a piece gets the content alone, with a header that says
 * where in the page it goes.
 */
import type { Request, Response } from 'express';
import { html } from '../../html.ts';
import type { PortalBackend } from '../portal.ts';
import { serveFiles } from '../serve-files.ts';
import { addresses } from './addresses.ts';
import { icon } from './icon.ts';

export interface Content {
  readonly title: string;
  readonly main: string;
  /** What slides in over the page; a piece for it leaves the page below as it is. */
  readonly drawer?: string;
}

const files = await serveFiles('/ung-dung', {
  'lien-thong.css': import.meta.resolve('./browser/lien-thong.css'),
  'manh.js': import.meta.resolve('./browser/manh.js'),
  'khai.js': import.meta.resolve('./browser/khai.js'),
})();
export const browserFiles = files.router;

const places = [
  ['/', 'home', 'Trang chủ'],
  [addresses.services, 'list', 'Thủ tục'],
  [addresses.mine, 'folder', 'Hồ sơ đã nộp'],
  [addresses.tracking, 'search', 'Tra cứu'],
] as const;

export function draw(backend: PortalBackend, request: Request, response: Response, content: Content): void {
  response.set({ 'Cache-Control': 'no-store', Vary: 'X-Manh' }).type('html');
  if (request.get('x-manh')) {
    const { title, main, drawer } = content;
    response.set({ 'X-Dich': drawer ? 'ngan' : 'man', 'X-Tieu-De': encodeURIComponent(title) }).send(drawer ?? main);
  } else response.send(page(backend, request, content));
}

function page(backend: PortalBackend, request: Request, { title, main, drawer = '' }: Content): string {
  const { interference, name, provinceName } = backend;
  const menu = places.map(([to, sign, words]) => `<a href="${to}">${icon(sign)}<span>${words}</span></a>`).join('');
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)} - ${html(name)}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="${files.address('lien-thong.css')}">
<script type="module" src="${files.address('manh.js')}"></script><script type="module" src="${files.address('khai.js')}"></script>
${interference.head ?? ''}</head><body>${interference.body ?? ''}
<header><a class="ten-cong" href="/"><b>${html(provinceName)}</b><small>Dịch vụ công liên thông</small></a><nav>${menu}</nav>
<div class="phai"><button type="button" class="tron" data-co-chu>${icon('size')}</button><button type="button" class="tron" data-bao="Bạn chưa có thông báo mới">${icon('bell')}</button>${account(backend, request)}</div></header>
<main id="man">${main}</main><div id="ngan">${drawer}</div>
<footer><p>${html(name)}<br>Cơ quan quản lý: Ủy ban nhân dân ${html(provinceName)}</p><p>Hỗ trợ: 1022 (nhánh 4), 7 giờ - 17 giờ hằng ngày</p></footer>
<div id="bao" hidden></div></body></html>`;
}

function account(backend: PortalBackend, request: Request): string {
  const citizen = backend.citizen(request);
  if (!citizen) return `<span class="vao" data-toi="${html(addresses.login(request.originalUrl))}">Đăng nhập</span>`;
  return `<details class="toi"><summary>${icon('user')}<span>${html(citizen.fullName)}</span></summary><div><a href="${addresses.mine}">Hồ sơ của tôi</a><a href="/sso/logout" data-thang>Thoát</a></div></details>`;
}
