import { html } from '../../html.ts';
import type { CitizenRecord } from '../../procedures/procedure.ts';
import { addresses } from './addresses.ts';

/** Sign-in: the portal's own accounts, which are the officers', and the way to the national identity provider. */
export function loginPage(returnTo: string, failed: boolean): string {
  const national = `/sso/login?${new URLSearchParams({ returnTo }).toString()}`;
  return `<div class="login-box">
<h2>ĐĂNG NHẬP</h2>
${failed ? '<div class="msg-error">Tên đăng nhập hoặc mật khẩu không chính xác.</div>' : ''}
<form method="post" action="${html(addresses.login(returnTo))}">
<input type="text" class="txt" placeholder="Email đăng nhập" autocomplete="off">
<input type="password" class="txt" placeholder="Mật khẩu" autocomplete="off">
<div class="line"><input type="checkbox"> Ghi nhớ tài khoản <div class="forgot" onclick="alert('Vui lòng liên hệ quản trị hệ thống để được cấp lại mật khẩu.')">Quên mật khẩu?</div></div>
<button class="btn gray">Đăng nhập</button>
</form>
<div class="or">Công dân đăng nhập bằng tài khoản định danh điện tử (VNeID):</div>
<a class="btn national" href="${html(national)}">Đăng nhập qua Cổng DVC Quốc gia</a>
</div>`;
}

/** For whoever is signed in already. */
export const signedInPage = ({ fullName }: CitizenRecord, returnTo: string): string => `<div class="login-box">
<h2>VUI LÒNG ĐĂNG XUẤT TRƯỚC KHI ĐĂNG NHẬP LẠI</h2>
<p>Tài khoản đang đăng nhập: <b>${html(fullName.toUpperCase())}</b></p>
<a class="btn" href="/sso/logout">Đăng xuất</a> <a class="btn gray" href="${html(returnTo)}">Thoát</a></div>`;
