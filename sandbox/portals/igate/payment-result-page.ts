import { html } from '../../html.ts';
import type { Dossier } from '../portal.ts';
import { addresses } from './addresses.ts';
import { gatewayReasons } from './gateway-reasons.ts';
import { money } from './money.ts';

/** What became of a payment: paid once the gateway itself has told the portal, not when the citizen's browser says so. */
export function paymentResultPage(dossier: Dossier | undefined, responseCode: string): string {
  if (!dossier) return '<p class="alert alert-danger">Không có thông tin yêu cầu thanh toán.</p>';
  const code = `<p>Mã hồ sơ: <span class="ig-code">${html(dossier.code)}</span></p>`;
  const track = `<a href="${html(addresses.track(dossier.code))}">Tra cứu hồ sơ này</a>`;
  if (dossier.paid) {
    const receipt = dossier.procedure.filing === 'payment' ? 'Biên lai thu tiền điện tử' : 'Hồ sơ đang chờ tiếp nhận';
    return `<div class="ig-card text-center"><i class="bi bi-check-circle-fill text-success fs-1"></i><h1 class="ig-title">Thanh toán thành công</h1>
${code}<p>Số tiền: <b>${money(dossier.amountVnd)}</b></p><p>${receipt}</p>${track}</div>`;
  }
  if (responseCode === '00') {
    return `<div class="ig-card text-center"><i class="bi bi-hourglass-split text-warning fs-1"></i><h1 class="ig-title">Chưa nhận được xác nhận thanh toán</h1>
<p>Cổng dịch vụ công chưa nhận được kết quả giao dịch từ cổng thanh toán. Hồ sơ ở trạng thái chưa thanh toán.</p>${code}${track}</div>`;
  }
  const reason = gatewayReasons[responseCode] ?? 'Lỗi không xác định từ cổng thanh toán';
  return `<div class="ig-card text-center"><i class="bi bi-x-circle-fill text-danger fs-1"></i><h1 class="ig-title">Giao dịch thanh toán không thành công</h1>
<p>Lý do: ${html(reason)} (mã ${html(responseCode)})</p>${code}<p><a class="btn btn-ig" href="${html(addresses.pay(dossier.code))}">Thanh toán lại</a></p></div>`;
}
