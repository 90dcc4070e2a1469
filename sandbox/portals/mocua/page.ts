/**
 * The frame of every page: banner, menu, who is signed in, footer; and what an injected fault adds to head and body.
 */
import { html } from '../../html.ts';
import type { CitizenRecord } from '../../procedures/procedure.ts';
import type { PortalBackend } from '../portal.ts';
import { addresses } from './addresses.ts';
import type { ClientFile, ClientFiles } from './client-files.ts';

export interface Page {
  readonly title: string;
  /** Address of the page itself, where a citizen returns after signing in. */
  readonly here: string;
  readonly citizen: CitizenRecord | null;
  /** HTML of the main part. */
  readonly main: string;
  /** Scripts of the page itself, after those of all pages. */
  readonly scripts?: readonly ClientFile[];
}

const styles: readonly ClientFile[] = [
  'select2.min.css',
  'bootstrap-datepicker.min.css',
  'frame.css',
  'forms.css',
  'tables.css',
  'dialogs.css',
  'icons.css',
  'narrow.css',
];
const libraries: readonly ClientFile[] = ['jquery.min.js', 'select2.min.js', 'select2-vi.js', 'site.js'];

const ownScripts: ReadonlySet<ClientFile> = new Set(['site.js', 'controls.js', 'choose-case.js', 'application.js']);

/** A function that puts the main part of a page of this portal into its frame. */
export function pageOf(backend: PortalBackend, files: ClientFiles): (page: Page) => string {
  const style = (file: ClientFile) => `<link rel="stylesheet" href="${files.address(file)}">`;
  // The portal's own scripts are modules, so that each keeps its names to itself; all run in this order.
  const script = (file: ClientFile) =>
    `<script ${ownScripts.has(file) ? 'type="module"' : 'defer'} src="${files.address(file)}"></script>`;
  return ({ title, here, citizen, main, scripts = [] }) => `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)} | ${html(backend.name)}</title>
${styles.map(style).join('\n')}
${[...libraries, ...scripts].map(script).join('\n')}
${backend.interference.head ?? ''}
</head>
<body>
${backend.interference.body ?? ''}
<div id="header">
  <div class="wrap banner">
    <div class="emblem"><i class="ic ic-star"></i></div>
    <div class="brand"><div>HỆ THỐNG THÔNG TIN GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH</div><h1>${html(backend.name)}</h1></div>
    <div class="account">${citizen ? signedIn(citizen) : signedOut(here)}</div>
  </div>
  <div class="menu"><div class="wrap">
    <span class="burger" title="Danh mục" onclick="toggleMenu()"><i class="ic ic-menu"></i></span>
    <ul id="main-menu">
      <li><a href="${addresses.home}">Trang chủ</a></li>
      <li><a href="${addresses.procedures()}">Nộp hồ sơ trực tuyến</a></li>
      <li><a href="${addresses.tracking}">Tra cứu hồ sơ</a></li>
      <li><a href="${addresses.payments}">Thanh toán phí, lệ phí</a></li>
      ${citizen ? `<li><a href="${addresses.myFiles}">Quản lý hồ sơ đã nộp</a></li>` : ''}
    </ul>
  </div></div>
</div>
<div class="wrap" id="content">
${main}
</div>
<div id="footer"><div class="wrap"><b>${html(backend.name)}</b><br>Điện thoại hỗ trợ: 1900 0368 (24/7)
<span class="share"><button type="button" onclick="window.print()"><i class="ic ic-print"></i></button><button type="button" onclick="window.scrollTo(0, 0)"><i class="ic ic-up"></i></button></span></div></div>
</body>
</html>`;
}

const signedIn = (citizen: CitizenRecord): string =>
  `<i class="ic ic-user"></i> <b>${html(citizen.fullName.toUpperCase())}</b> | <a href="/sso/logout">Đăng xuất</a>`;

const signedOut = (here: string): string => `<a class="login" href="${html(addresses.login(here))}">Đăng nhập</a>`;
