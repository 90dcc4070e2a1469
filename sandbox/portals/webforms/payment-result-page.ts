import { html } from '../../html.ts';
import type { Dossier } from '../portal.ts';
import { gatewayReasons } from '../igate/gateway-reasons.ts';
import { addresses } from './addresses.ts';
import { payChip } from './dossier-pages.ts';
import { money } from './money.ts';

/** What became of a payment: paid once the gateway itself has told the portal, not when the citizen's browser says so. */
export function paymentResultPage(dossier: Dossier | undefined, responseCode: string): string {
  if (!dossier) return '<div class="loi">Không có thông tin yêu cầu thanh toán</div>';
  const { code, amountVnd, paid, procedure } = dossier;
  const about = `<p>Mã hồ sơ: <b class="mahoso">${html(code)}</b></p><p>Số tiền thanh toán: <b>${money.inText(amountVnd)}</b></p>`;
  const track = `<p><a href="${html(addresses.track(code))}">Xem tình trạng hồ sơ</a></p>`;
  const box = (content: string): string =>
    `<div class="pnl ketqua"><div class="pnl-tieude">Kết quả thanh toán</div>${content}</div>`;
  if (paid) {
    const receipt = procedure.filing === 'payment' ? '<p>Biên lai điện tử đã được lập.</p>' : '';
    return box(`<p class="dat">Giao dịch thanh toán thành công</p>${about}${receipt}${track}`);
  }
  if (responseCode === '00') {
    return box(
      `<p class="loi">Payment Platform chưa biết trạng thái cuối của giao dịch. Hồ sơ chưa được ghi nhận thanh toán.</p>${about}${track}`,
    );
  }
  const reason = gatewayReasons[responseCode] ?? 'Lỗi không xác định';
  return box(
    `<p class="loi">Giao dịch thực hiện thất bại. ${html(reason)}.</p>${about}<p>${payChip(code, 'Thanh toán lại')}</p>`,
  );
}
