import { html } from '../../html.ts';

/** Choice of the account to sign in with: cards, of which only those of VNeID lead on since July 2024. */
export function loginPage(returnTo: string): string {
  const signIn = `/sso/login?${new URLSearchParams({ returnTo }).toString()}`;
  return `<h1 class="ig-title text-center">Chọn loại tài khoản bạn muốn sử dụng đăng nhập</h1>
<div class="ig-login-cards">
  <div class="ig-login-card" data-go="${html(signIn)}"><i class="bi bi-person-vcard fs-1 text-danger"></i><br><b>Đăng nhập bằng tài khoản VNeID</b>
    <div class="ig-note">Tài khoản Định danh điện tử cấp bởi<br>Bộ Công an dành cho Công dân</div></div>
  <div class="ig-login-card" onclick="document.querySelector('#closed').hidden = false"><i class="bi bi-building fs-1 text-secondary"></i><br><b>Tài khoản Cổng Dịch vụ công quốc gia</b>
    <div class="ig-note">Dành cho doanh nghiệp, tổ chức</div></div>
</div>
<p id="closed" class="alert alert-warning mt-3 mx-auto" style="max-width:720px" hidden>Tài khoản này chỉ dành cho doanh nghiệp, tổ chức. Công dân vui lòng dùng VNeID.</p>`;
}
