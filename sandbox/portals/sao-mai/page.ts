/** The frame of every page: top bars, menu of sectors and their groups, breadcrumb, footer; and the browser files. */
import type { Request, Response } from 'express';
import { html } from '../../html.ts';
import type { PortalBackend } from '../portal.ts';
import { serveFiles } from '../serve-files.ts';
import { addresses } from './addresses.ts';
import { sectorsOf } from './sectors.ts';

export interface Content {
  readonly title: string;
  readonly main: string;
  /** Pages between home and this one: address and words. */
  readonly crumbs?: readonly (readonly [string, string])[];
  /** Without the menu, as wide as the page is. */
  readonly wide?: boolean;
  /** A page with a declaration also loads the libraries of its controls. */
  readonly declares?: boolean;
}

const files = await serveFiles('/vendor', {
  'bootstrap.css': import.meta.resolve('bootstrap/dist/css/bootstrap.min.css'),
  'bootstrap.js': import.meta.resolve('bootstrap/dist/js/bootstrap.bundle.min.js'),
  'bootstrap-icons.css': import.meta.resolve('bootstrap-icons/font/bootstrap-icons.min.css'),
  'fonts/bootstrap-icons.woff2': import.meta.resolve('bootstrap-icons/font/fonts/bootstrap-icons.woff2'),
  'sweetalert2.js': import.meta.resolve('sweetalert2/dist/sweetalert2.all.min.js'),
  'controls.css': [
    import.meta.resolve('tom-select/dist/css/tom-select.bootstrap5.min.css'),
    import.meta.resolve('dropzone/dist/dropzone.css'),
    import.meta.resolve('pikaday/css/pikaday.css'),
  ],
  'tom-select.js': import.meta.resolve('tom-select/dist/js/tom-select.complete.min.js'),
  'dropzone.js': import.meta.resolve('dropzone/dist/dropzone-min.js'),
  'pikaday.js': import.meta.resolve('pikaday/pikaday.js'),
  'sao-mai.css': import.meta.resolve('./browser/sao-mai.css'),
  'sao-mai.js': import.meta.resolve('./browser/sao-mai.js'),
  'controls.js': import.meta.resolve('./browser/controls.js'),
  'declaration.js': import.meta.resolve('./browser/declaration.js'),
})();
export const browserFiles = files.router;

const scripts = (...names: readonly Parameters<typeof files.address>[0][]): string =>
  names.map((name) => `<script defer src="${files.address(name)}"></script>`).join('');
const modules = (...names: readonly Parameters<typeof files.address>[0][]): string =>
  names.map((name) => `<script type="module" src="${files.address(name)}"></script>`).join('');
const styles = (...names: readonly Parameters<typeof files.address>[0][]): string =>
  names.map((name) => `<link rel="stylesheet" href="${files.address(name)}">`).join('');

const places = [
  ['/', 'Trang chủ'],
  [addresses.services, 'Thủ tục hành chính'],
  [addresses.tracking, 'Tra cứu tiến độ'],
  [addresses.mine, 'Hồ sơ của tôi'],
] as const;

export function draw(backend: PortalBackend, request: Request, response: Response, content: Content): void {
  const { title, main, crumbs = [], wide = false, declares = false } = content;
  const { interference, name } = backend;
  const trail =
    request.path === '/'
      ? ''
      : `<nav class="container" aria-label="breadcrumb"><ol class="breadcrumb my-2">${[['/', 'Trang chủ'] as const, ...crumbs].map(([to, words]) => `<li class="breadcrumb-item"><a href="${html(to)}">${html(words)}</a></li>`).join('')}<li class="breadcrumb-item active">${html(title)}</li></ol></nav>`;
  const inside = wide
    ? main
    : `<div class="row"><aside class="col-lg-3">${menu(backend)}</aside><div class="col-lg-9">${main}</div></div>`;
  response.set('Cache-Control', 'no-store').type('html').send(`<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)} | ${html(name)}</title><link rel="icon" href="data:,">
${styles('bootstrap.css', 'bootstrap-icons.css')}${declares ? styles('controls.css') : ''}${styles('sao-mai.css')}
${scripts('bootstrap.js', 'sweetalert2.js')}${declares ? scripts('tom-select.js', 'dropzone.js', 'pikaday.js') : ''}${modules('sao-mai.js')}${declares ? modules('controls.js', 'declaration.js') : ''}
${interference.head ?? ''}</head><body>${interference.body ?? ''}
${top(backend, request)}${trail}
<main class="container py-3">${inside}</main>
<footer class="mt-4 py-4"><div class="container"><b>${html(name)}</b><br>Cơ quan chủ quản: Ủy ban nhân dân ${html(backend.provinceName.replace(/^Tỉnh/, 'tỉnh'))}<br>Tổng đài hỗ trợ: 0296 1022 - Giờ làm việc: 7h00 - 11h30, 13h30 - 17h00</div></footer></body></html>`);
}

function top(backend: PortalBackend, request: Request): string {
  const links = places.map(
    ([to, words]) =>
      `<li class="nav-item"><a class="nav-link${request.path === to ? ' active' : ''}" href="${to}">${words}</a></li>`,
  );
  return `<div class="thanh-tren"><div class="container d-flex align-items-center gap-1"><span class="me-auto small"><i class="bi bi-telephone"></i> 0296 1022</span><button type="button" class="btn btn-sm" data-co-chu="1"><i class="bi bi-zoom-in"></i></button><button type="button" class="btn btn-sm" data-co-chu="-1"><i class="bi bi-zoom-out"></i></button><button type="button" class="btn btn-sm" data-in title="In trang"><i class="bi bi-printer"></i></button></div></div>
<div class="dau-trang"><div class="container d-flex align-items-center gap-3"><span class="bieu-trung"><i class="bi bi-flower1"></i></span><div><div class="ten-cong">CỔNG DỊCH VỤ CÔNG TRỰC TUYẾN</div><div class="ten-tinh">${html(backend.provinceName.toUpperCase())}</div></div></div></div>
<nav class="navbar navbar-expand-lg navbar-dark"><div class="container"><button class="navbar-toggler" type="button" data-bs-toggle="collapse" data-bs-target="#thanh-chinh" aria-label="Menu"><span class="navbar-toggler-icon"></span></button><div class="collapse navbar-collapse" id="thanh-chinh"><ul class="navbar-nav me-auto">${links.join('')}</ul></div>${account(backend, request)}</div></nav>`;
}

function account(backend: PortalBackend, request: Request): string {
  const citizen = backend.citizen(request);
  if (!citizen)
    return `<a class="btn btn-warning btn-sm" href="${html(addresses.login(request.method === 'GET' ? request.originalUrl : '/'))}"><i class="bi bi-box-arrow-in-right"></i> Đăng nhập</a>`;
  return `<div class="dropdown"><span class="tai-khoan dropdown-toggle" data-bs-toggle="dropdown"><i class="bi bi-person-circle"></i> Xin chào, ${html(citizen.fullName)}</span><ul class="dropdown-menu dropdown-menu-end"><li><a class="dropdown-item" href="${addresses.mine}">Hồ sơ của tôi</a></li><li><a class="dropdown-item" href="/sso/logout">Đăng xuất</a></li></ul></div>`;
}

/** Sectors that unfold to their groups; on a phone all of it lies behind a button. */
function menu({ procedures }: PortalBackend): string {
  const sectors = sectorsOf(procedures).map(
    ({ title, groups }, n) =>
      `<div class="linh-vuc collapsed" data-bs-toggle="collapse" data-bs-target="#nhom-${n}">${html(title)}<i class="bi bi-chevron-down"></i></div><ul class="collapse list-unstyled" id="nhom-${n}">${groups.map(({ title: group, procedures: own }) => `<li><a href="${html(addresses.servicesOf(title, group))}">${html(group)} <span class="badge text-bg-light">${own.length}</span></a></li>`).join('')}</ul>`,
  );
  return `<button type="button" class="btn btn-outline-primary w-100 mb-3 d-lg-none" data-bs-toggle="collapse" data-bs-target="#danh-muc"><i class="bi bi-list"></i> Danh mục lĩnh vực</button><div class="danh-muc collapse d-lg-block" id="danh-muc"><div class="tieu-de">LĨNH VỰC</div>${sectors.join('')}</div>`;
}
