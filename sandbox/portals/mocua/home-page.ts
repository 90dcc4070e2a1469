import { html } from '../../html.ts';
import type { PortalBackend } from '../portal.ts';
import { addresses } from './addresses.ts';

/** Home: notice, look-up box, and the fields of administration as cells of a table that only a script makes clickable. */
export function homePage({ procedures, provinceName }: PortalBackend): string {
  const fields = [...new Set(procedures.map(({ field }) => field))];
  const cells = fields.map((field) => {
    const count = procedures.filter((procedure) => procedure.field === field).length;
    return `<td class="go" data-href="${html(addresses.procedures({ linhvuc: field }))}"><i class="ic ic-folder"></i> ${html(field)} <span class="count">(${count})</span></td>`;
  });
  const rows = Array.from({ length: Math.ceil(cells.length / 2) }, (_, n) => cells.slice(n * 2, n * 2 + 2));
  return `<div class="notice"><b>THÔNG BÁO:</b> Từ ngày 01/7/2025, hồ sơ được tiếp nhận theo đơn vị hành chính mới của ${html(provinceName)}. Xem danh mục thủ tục <a href="${addresses.procedures()}" target="_blank">Tại đây</a>.</div>
<table class="tiles"><tbody><tr>
<td class="go" data-href="${addresses.procedures()}"><i class="ic ic-send"></i><b>NỘP HỒ SƠ TRỰC TUYẾN</b></td>
<td class="go" data-href="${addresses.tracking}"><i class="ic ic-search"></i><b>TRA CỨU HỒ SƠ</b></td>
<td class="go" data-href="${addresses.payments}"><i class="ic ic-card"></i><b>THANH TOÁN PHÍ, LỆ PHÍ</b></td>
</tr></tbody></table>
<div class="box"><div class="box-title">Tra cứu nhanh hồ sơ</div><form class="pad quick" action="${addresses.tracking}"><input type="text" class="txt" name="ma" placeholder="Nhập mã hồ sơ" autocomplete="off"> <button class="btn icon" title="Tra cứu"><i class="ic ic-search"></i></button></form></div>
<div class="box"><div class="box-title">Thủ tục hành chính theo lĩnh vực</div><table class="fields"><tbody>${rows.map((row) => `<tr>${row.join('')}</tr>`).join('')}</tbody></table></div>`;
}
