import { html } from '../../html.ts';
import { doPostBack, nameAttribute } from './control-names.ts';

/**
 * Sign-in: the portal's own accounts, which since July 2024 are the officers', and the national accounts, of which VNeID
 * is the citizens'.
 */
export function loginPage(message: string): string {
  return `${message ? `<div class="loi">${html(message)}</div>` : ''}
<div class="dangnhap">
<div class="pnl"><div class="pnl-tieude">CÔNG DÂN/DOANH NGHIỆP ĐĂNG NHẬP</div>
<p>Từ ngày 01/07/2024, công dân chỉ sử dụng tài khoản định danh điện tử VNeID.</p>
<div class="the" onclick="${doPostBack('lbtVNeID')}"><b>ĐĂNG NHẬP</b><br>Tài khoản Định danh điện tử cấp bởi<br>Bộ Công An (VNeID)</div>
<div class="the mo" onclick="alert('Chức năng đang cập nhật')"><b>ĐĂNG NHẬP</b><br>Tài khoản cấp bởi<br>Cổng dịch vụ công quốc gia dành cho Doanh nghiệp/Tổ chức</div>
</div>
<div class="pnl"><div class="pnl-tieude">CÁN BỘ ĐĂNG NHẬP</div>
<input type="text" class="txt" name="${nameAttribute('txtEmail')}" placeholder="Email đăng nhập" autocomplete="off">
<input type="password" class="txt" name="${nameAttribute('txtMatKhau')}" placeholder="Mật khẩu" autocomplete="off">
<div><input type="checkbox" name="${nameAttribute('chkGhiNho')}"> Ghi nhớ tài khoản</div>
<input type="submit" class="nut" name="${nameAttribute('btnDangNhap')}" value="Đăng nhập">
<div class="quen" onclick="alert('Vui lòng liên hệ quản trị hệ thống')">Quên mật khẩu?</div>
</div>
</div>`;
}
