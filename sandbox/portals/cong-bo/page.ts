/** The frame of every page: bar with menu, account, the page itself, and a footer in which files are looked up. */
import { html } from '../../html.ts';
import type { CitizenRecord } from '../../procedures/procedure.ts';
import type { PortalBackend } from '../portal.ts';
import { addresses } from './addresses.ts';
import { icon } from './icon.ts';
import type { ClientFile, ClientFiles } from './client-files.ts';

export interface Content {
  readonly title: string;
  readonly main: string;
  /** A short message that slides in and goes. */
  readonly notice?: string;
}

const modules: readonly ClientFile[] = ['text-field.js', 'choice-field.js', 'site.js', 'wizard.js'];

export function page(
  backend: PortalBackend,
  files: ClientFiles,
  citizen: CitizenRecord | null,
  address: string,
  { title, main, notice }: Content,
): string {
  const { interference, name, provinceName } = backend;
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)} | ${html(name)}</title><link rel="icon" href="data:,">
<style>@font-face{font-family:'Material Icons';src:url(${files.address('material-icons.woff2')}) format('woff2');font-display:block}</style>
<link rel="stylesheet" href="${files.address('cong-bo.css')}"><link rel="stylesheet" href="${files.address('forms.css')}">
${modules.map((file) => `<script type="module" src="${files.address(file)}"></script>`).join('')}
${interference.head ?? ''}</head><body>${interference.body ?? ''}
<header><div class="thanh"><button type="button" class="nut-tron nut-menu" aria-label="Menu">${icon('menu')}</button>
<a class="hieu" href="/"><span class="sao-vang">★</span><span><b>${html(provinceName.toUpperCase())}</b><small>Hệ thống đăng ký dịch vụ công trực tuyến</small></span></a>
<nav class="menu"><a href="/">Trang chủ</a><a href="${addresses.services}">Dịch vụ công trực tuyến</a><a href="#tra-cuu">Tra cứu</a></nav>
<div class="phai"><span class="nut-tron" data-co-chu>${icon('format_size')}</span><button type="button" class="nut-tron" title="Thông báo" data-thong-bao>${icon('notifications_none')}</button>${account(citizen, address)}</div></div></header>
<main>${main}</main>
<footer id="tra-cuu"><div><b>Tra cứu tình trạng hồ sơ</b><form class="o-tim" action="${addresses.tracking}"><input name="ma" placeholder="Nhập mã hồ sơ" autocomplete="off"><button aria-label="Tra cứu">${icon('search')}</button></form></div>
<div><b>${html(name)}</b><p>Cơ quan chủ quản: Ủy ban nhân dân ${html(provinceName)}<br>Tổng đài hỗ trợ: 1022</p></div></footer>
<div class="snackbar" role="status"${notice ? '' : ' hidden'}>${html(notice ?? '')}</div>
</body></html>`;
}

function account(citizen: CitizenRecord | null, address: string): string {
  if (!citizen)
    return `<a class="dang-nhap" data-toi="${html(addresses.login(address))}">${icon('login')} Đăng nhập</a>`;
  return `<div class="tai-khoan"><span class="xin-chao">Xin chào, ${html(citizen.fullName)} ${icon('expand_more')}</span>
<div class="bang" hidden><a href="${addresses.mine}">Hồ sơ của tôi</a><a href="/sso/logout">Thoát</a></div></div>`;
}
