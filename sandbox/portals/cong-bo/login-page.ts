import { html } from '../../html.ts';
import { addresses } from './addresses.ts';
import { icon } from './icon.ts';

/** The choice of account: the identity provider, or an old account by telephone, which nobody has any more. */
export const loginPage = (returnTo: string, message: string): string =>
  `<div class="the hep"><h1>Đăng nhập</h1>${message ? `<div class="bao-loi">${html(message)}</div>` : ''}
<p>Chọn hình thức đăng nhập</p>
<div class="the-tai-khoan" data-toi="${html(addresses.signIn(returnTo))}">${icon('badge')}<span><b>Tài khoản định danh điện tử</b><small>Do Bộ Công an cấp (VNeID)</small></span>${icon('chevron_right')}</div>
<details><summary>Tài khoản cấp trước ngày 01/7/2025</summary><form method="post" action="${html(addresses.login(returnTo))}">
<input class="o" name="phone" placeholder="Số điện thoại"><input class="o" type="password" name="password" placeholder="Mật khẩu"><span class="nut-tron" data-hien>${icon('visibility')}</span>
<button class="nut">Đăng Nhập</button></form></details></div>`;
