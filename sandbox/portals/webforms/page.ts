/**
 * The master page: one form around everything, with ASP.NET's hidden fields and its `__doPostBack`; banner, menu, who is
 * signed in, footer; and what an injected fault adds to head and body.
 */
import { createHash } from 'node:crypto';
import { html } from '../../html.ts';
import type { CitizenRecord } from '../../procedures/procedure.ts';
import type { PortalBackend } from '../portal.ts';
import { addresses } from './addresses.ts';
import type { ClientLibraries, ClientLibrary } from './client-libraries.ts';
import type { ViewState, ViewStates } from './view-states.ts';

export interface Page {
  readonly title: string;
  /** Address of the page itself: the form goes there, and a citizen returns there after signing in. */
  readonly here: string;
  readonly citizen: CitizenRecord | null;
  /** HTML of the content place holder. */
  readonly main: string;
  readonly viewState?: ViewState;
  /** portal: with banner and menu; window: a pop-up's; e-form: the bare form, for a frame. */
  readonly frame?: 'portal' | 'window' | 'e-form';
  readonly libraries?: readonly ClientLibrary[];
  /** Said in a native dialog once the page has loaded. */
  readonly alert?: string;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** A function that puts content into a page of this portal. */
export function pageOf(backend: PortalBackend, libraries: ClientLibraries, states: ViewStates): (page: Page) => string {
  const link = (file: ClientLibrary): string =>
    file.endsWith('.css')
      ? `<link rel="stylesheet" href="${libraries.address(file)}">`
      : `<script defer src="${libraries.address(file)}"></script>`;
  return ({ title, here, citizen, main, viewState = {}, frame = 'portal', libraries: more = [], alert }) => {
    const path = here.split('?')[0] ?? here;
    const hidden = {
      __EVENTTARGET: '',
      __EVENTARGUMENT: '',
      __VIEWSTATE: states.seal(viewState),
      __VIEWSTATEGENERATOR: digest(path).toString('hex').slice(0, 8).toUpperCase(),
      __EVENTVALIDATION: digest(`${path}${title}`).toString('base64'),
    };
    return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)} | ${html(backend.name)}</title>
${(['webforms.css', ...more, 'site.js'] as const).map(link).join('\n')}
${backend.interference.head ?? ''}
</head>
<body class="khung-${frame}">
${backend.interference.body ?? ''}
<form method="post" action="${html(here)}" id="aspnetForm" enctype="multipart/form-data">
<div class="aspNetHidden">${Object.entries(hidden)
      .map(([name, value]) => `<input type="hidden" name="${name}" id="${name}" value="${html(value)}">`)
      .join('')}</div>
<script>
//<![CDATA[
var theForm = document.forms['aspnetForm'];
function __doPostBack(eventTarget, eventArgument) {
    if (!theForm.onsubmit || (theForm.onsubmit() != false)) {
        theForm.__EVENTTARGET.value = eventTarget;
        theForm.__EVENTARGUMENT.value = eventArgument;
        theForm.submit();
    }
}
//]]>
</script>
${frame === 'portal' ? banner(backend, citizen, here) : ''}
<div id="noidung">
${main}
</div>
${frame === 'portal' ? footer(backend) : ''}
${alert ? `<script>setTimeout(function () { alert(${JSON.stringify(alert).replaceAll('<', '\\u003c')}); }, 0);</script>` : ''}
</form>
</body>
</html>`;
  };
}

const menu = (words: string, address: string, icon: string): string =>
  `<td onclick="location.href='${address}'"><i class="material-icons">${icon}</i>${words}</td>`;

const tool = (does: string, icon: string): string =>
  `<button type="button" class="nut-anh" onclick="${does}"><img src="/static/${icon}.svg" alt=""></button>`;

function banner(backend: PortalBackend, citizen: CitizenRecord | null, here: string): string {
  const account = citizen
    ? `Xin chào <b>${html(citizen.fullName.toUpperCase())}</b> | <a href="/sso/logout">Thoát</a>`
    : `<a href="${html(addresses.login(here))}">Đăng nhập</a>`;
  return `<div id="dautrang"><img class="quochuy" src="/static/quoc-huy.svg" alt="" width="64" height="64"><div><div class="coquan">ỦY BAN NHÂN DÂN ${html(backend.provinceName.toUpperCase())}</div><div class="tencong">HỆ THỐNG THÔNG TIN GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH</div><div class="donvi">${html(backend.name)}</div></div></div>
<table id="menu"><tr>${menu('Trang chủ', addresses.home, 'home')}${menu('Dịch vụ công', addresses.services, 'list')}${menu('Tra cứu hồ sơ', addresses.tracking, 'search')}${citizen ? menu('Hồ sơ đã nộp', addresses.myFiles, 'folder') : ''}</tr></table>
<div id="taikhoan">${account} ${tool('window.print()', 'in')}${tool('location.reload()', 'tai-lai')}</div>`;
}

const footer = (backend: PortalBackend): string =>
  `<div id="chantrang">Cơ quan chủ quản: Ủy ban nhân dân ${html(backend.provinceName)}. Điện thoại hỗ trợ: 1022<br>Copyright &copy; 2014 - All rights reserved. Best viewed in 1024x768.</div>`;
