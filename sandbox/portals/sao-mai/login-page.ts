/** Signing in: three accounts to choose from, as portals still show them, of which one is still good. */
import { html } from '../../html.ts';
import { addresses } from './addresses.ts';

export function loginPage(returnTo: string, message = ''): string {
  const card = (sign: string, title: string, issuer: string, attribute: string): string =>
    `<div class="col-md-4"><div class="the-dang-nhap" ${attribute}><i class="bi bi-${sign}"></i><b>${title}</b><small>${issuer}</small></div></div>`;
  const noLonger = (words: string): string => `data-thong-bao="${html(words)}"`;
  return `<div class="mx-auto khung-dang-nhap"><h1 class="h4 text-center mb-3">Đăng nhập</h1>${message ? `<div class="alert alert-danger" role="alert">${html(message)}</div>` : ''}
<p class="text-center">Vui lòng chọn loại tài khoản để đăng nhập</p><div class="row g-3">
${card('bank', 'Tài khoản Cổng Dịch vụ công quốc gia', 'Cấp bởi Cổng Dịch vụ công quốc gia', noLonger('Từ ngày 01/7/2024, công dân chỉ sử dụng tài khoản định danh điện tử (VNeID) để đăng nhập.'))}
${card('person-vcard', 'Tài khoản Định danh điện tử (VNeID)', 'Cấp bởi Bộ Công an', `data-href="${html(addresses.signIn(returnTo))}"`)}
${card('phone', 'Tài khoản của tỉnh', 'Số điện thoại hoặc thư điện tử đã đăng ký', noLonger('Tài khoản do tỉnh cấp đã ngừng sử dụng. Vui lòng đăng nhập bằng tài khoản VNeID.'))}
</div></div>`;
}
