import { html } from '../../html.ts';
import type { Dossier } from '../portal.ts';
import { addresses } from './addresses.ts';
import { stepper } from './application-page.ts';
import { money } from './money.ts';

/** Step 4: the code of the file, and the way to the payment where a fee is due. */
export function donePage(dossier: Dossier): string {
  const due = dossier.amountVnd > 0 && !dossier.paid;
  return `<h1 class="ig-title">${html(dossier.procedure.name)}</h1>
${stepper(4)}
<div class="ig-card text-center">
<i class="bi bi-check-circle-fill text-success fs-1"></i>
<h2>Nộp hồ sơ thành công</h2>
<p>Mã hồ sơ: <span class="ig-code">${html(dossier.code)}</span></p>
<p>${due ? 'Hồ sơ đang chờ thanh toán phí, lệ phí' : 'Hồ sơ đang chờ tiếp nhận'}</p>
${due ? `<p>Số tiền cần thanh toán: <b>${money(dossier.amountVnd)}</b></p><p><a class="btn btn-ig" href="${html(addresses.pay(dossier.code))}">Thanh toán trực tuyến</a></p>` : ''}
<p class="ig-note">Vui lòng ghi nhớ mã hồ sơ để tra cứu tình trạng giải quyết.</p>
<a href="${html(addresses.track(dossier.code))}">Tra cứu hồ sơ này</a>
</div>`;
}
