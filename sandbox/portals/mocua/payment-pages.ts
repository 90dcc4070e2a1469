/** Paying: which file, on whose name the receipt, by which means; and what became of the payment. */
import { html } from '../../html.ts';
import type { CitizenRecord } from '../../procedures/procedure.ts';
import type { Dossier } from '../portal.ts';
import { addresses } from './addresses.ts';
import { money } from './money.ts';
import { reasons } from './reasons.ts';

/** The look-up of a file to pay for, or the payment of the one found. */
export function paymentPage(code: string, dossier: Dossier | undefined, citizen: CitizenRecord | null): string {
  const title = '<h2 class="page-title">THANH TOÁN PHÍ, LỆ PHÍ</h2>';
  if (dossier && dossier.amountVnd > 0 && !dossier.paid) return title + dueTable(dossier, citizen);
  const nothing =
    '<div class="msg-error">Không có thông tin yêu cầu thanh toán hoặc Hồ sơ của Ông/bà đã được thu hồi, đã thanh toán.</div>';
  return `${title}${code ? nothing : ''}
<form class="box pad" action="${addresses.payments}"><table class="tbl-form"><tbody><tr><td class="lb">Mã hồ sơ:</td><td class="ct"><input type="text" class="txt" name="ma" value="${html(code)}" autocomplete="off"></td></tr></tbody></table>
<div class="buttons"><button class="btn">Tìm kiếm</button></div></form>`;
}

/** The means of payment are chips that a script makes clickable; the receipt repeats who the citizen is. */
function dueTable({ code, procedure, amountVnd, applicant }: Dossier, citizen: CitizenRecord | null): string {
  const own = citizen?.idNumber === applicant.idNumber ? citizen : null;
  return `<table class="tbl-info"><tbody>
<tr><th>Mã hồ sơ</th><td><b class="code">${html(code)}</b></td></tr>
<tr><th>Tên thủ tục</th><td>${html(procedure.name)}</td></tr>
<tr><th>Số tiền thanh toán</th><td><b>${money(amountVnd)}</b></td></tr>
</tbody></table>
<div class="box"><div class="box-title">Thông tin biên lai</div><table class="tbl-form"><tbody>
<tr><td class="lb">Người nộp tiền</td><td class="ct"><select class="txt"><option>Cá nhân</option><option>Cơ quan, tổ chức</option></select></td></tr>
<tr><td class="lb">Họ tên trên biên lai</td><td class="ct"><input type="text" class="txt" value="${html(own?.fullName ?? '')}" autocomplete="off"></td></tr>
<tr><td class="lb">Địa chỉ</td><td class="ct"><input type="text" class="txt" value="${html(own?.address ?? '')}" autocomplete="off"></td></tr>
</tbody></table></div>
<div class="box"><div class="box-title">Hình thức thanh toán</div><div class="pad chips">
<span class="chip" tabindex="0" data-href="${html(addresses.payNow(code))}">Thanh toán trực tuyến</span>
<span class="chip pale" tabindex="0" onclick="document.getElementById('divTRANSFER').hidden = false">Thanh toán trực tiếp, chuyển khoản</span>
<p id="divTRANSFER" hidden>Nộp tại bộ phận một cửa của cơ quan tiếp nhận, hoặc chuyển khoản với nội dung <b>${html(code)}</b> tới tài khoản của cơ quan. Hồ sơ được tiếp nhận sau khi cơ quan đối soát.</p></div></div>`;
}

/** What became of a payment: paid once the gateway itself has told the portal, whatever the citizen's browser says. */
export function paymentResultPage(dossier: Dossier | undefined, responseCode: string): string {
  if (!dossier) return '<div class="msg-error">Không có thông tin yêu cầu thanh toán.</div>';
  const { code, procedure, amountVnd, paid, state } = dossier;
  const receipt = procedure.filing === 'payment' ? 'Biên lai thu tiền điện tử' : 'Biên lai điện tử thu phí, lệ phí';
  const said = paid
    ? '<div class="msg-ok"><b>Giao dịch thanh toán thành công</b></div>'
    : responseCode === '00'
      ? '<div class="msg-warn">Chưa nhận được xác nhận thanh toán từ cổng thanh toán. Hồ sơ ở trạng thái chưa thanh toán.</div>'
      : `<div class="msg-error">Giao dịch thực hiện thất bại. ${html(reasons[responseCode] ?? 'Lỗi không xác định từ cổng thanh toán')} (mã lỗi ${html(responseCode)})</div>`;
  const again =
    paid || responseCode === '00' ? '' : `<a class="btn" href="${html(addresses.pay(code))}">Thanh toán lại</a>`;
  return `<h2 class="page-title">KẾT QUẢ THANH TOÁN</h2>${said}
<table class="tbl-info"><tbody>
${paid ? `<tr><th>Chứng từ</th><td>${receipt}</td></tr>` : ''}
<tr><th>Mã hồ sơ</th><td><b class="code">${html(code)}</b></td></tr>
<tr><th>Tên thủ tục</th><td>${html(procedure.name)}</td></tr>
<tr><th>Số tiền thanh toán</th><td>${money(amountVnd)}</td></tr>
<tr><th>Trạng thái hồ sơ</th><td>${state}</td></tr>
</tbody></table>
<div class="buttons">${again}<a class="btn gray" href="${html(addresses.track(code))}">Theo dõi hồ sơ</a></div>`;
}
