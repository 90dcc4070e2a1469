/**
 * The frame of every page: banner, menu, who is signed in, footer; and what an injected fault adds to head and body.
 */
import { html } from '../../html.ts';
import type { CitizenRecord } from '../../procedures/procedure.ts';
import type { PortalBackend } from '../portal.ts';
import { addresses } from './addresses.ts';
import type { ClientLibraries, ClientLibrary } from './client-libraries.ts';

export interface Page {
  readonly title: string;
  /** Address of the page itself, where a citizen returns after signing in. */
  readonly here: string;
  readonly citizen: CitizenRecord | null;
  /** HTML of the main part. */
  readonly main: string;
  readonly styles?: readonly ClientLibrary[];
  readonly scripts?: readonly ClientLibrary[];
}

/** A function that puts the main part of a page of this portal into its frame. */
export function pageOf(backend: PortalBackend, libraries: ClientLibraries): (page: Page) => string {
  const styles: readonly ClientLibrary[] = ['bootstrap.min.css', 'formio.full.min.css', 'igate.css'];
  const style = (file: ClientLibrary) => `<link rel="stylesheet" href="${libraries.address(file)}">`;
  const script = (file: ClientLibrary) => `<script defer src="${libraries.address(file)}"></script>`;
  return ({ title, here, citizen, main, ...more }) => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)} - ${html(backend.name)}</title>
${[...styles, ...(more.styles ?? [])].map(style).join('\n')}
${[...(more.scripts ?? []), 'site.js' as const].map(script).join('\n')}
${backend.interference.head ?? ''}
</head>
<body>
${backend.interference.body ?? ''}
<header class="ig-top">
  <div class="container ig-banner">
    <a class="ig-brand" href="${addresses.home}"><span class="ig-emblem" aria-hidden="true">★</span><span><small>CỔNG DỊCH VỤ CÔNG</small><b>${html(backend.name)}</b></span></a>
    <button type="button" class="ig-burger" data-toggle="#menu"><i class="bi bi-list"></i></button>
    <div class="ig-account">${citizen ? signedIn(citizen) : signedOut(here)}</div>
  </div>
  <nav class="ig-menu" id="menu"><div class="container">
    <a href="${addresses.home}">Trang chủ</a>
    <a href="${addresses.procedures}">Thủ tục hành chính</a>
    <a href="${addresses.tracking}">Tra cứu hồ sơ</a>
    ${citizen ? `<a href="${addresses.myFiles}">Hồ sơ của tôi</a>` : ''}
  </div></nav>
</header>
<main class="container ig-main">
${main}
</main>
<footer class="ig-foot"><div class="container">
  <p><b>${html(backend.name)}</b><br>Tổng đài hỗ trợ: 1022 · Giờ hành chính các ngày làm việc</p>
  <button type="button" class="ig-icon" data-top><i class="bi bi-arrow-up"></i></button>
</div></footer>
</body>
</html>`;
}

/** The bell has no words; this portal has never anything to tell. */
const signedIn = (citizen: CitizenRecord): string =>
  `<button type="button" class="ig-icon" data-toggle="#notices"><i class="bi bi-bell"></i></button><div class="ig-notices" id="notices">Bạn chưa có thông báo mới</div><span class="ig-hello">Xin chào <b>${html(citizen.fullName.toUpperCase())}</b></span><a href="/sso/logout">Thoát</a>`;

/** A link without an address, as the product has it: a script takes the citizen on. */
const signedOut = (here: string): string =>
  `<a class="ig-login" data-go="${html(addresses.login(here))}"><i class="bi bi-person-circle"></i> Đăng nhập</a>`;
