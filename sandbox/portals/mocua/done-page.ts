import { html } from '../../html.ts';
import type { Dossier } from '../portal.ts';
import { addresses } from './addresses.ts';
import { money } from './money.ts';

const due = ({ amountVnd, paid }: Dossier): boolean => amountVnd > 0 && !paid;

/** After filing: a table of labels and values, and the way to the payment where something is due. */
export function donePage(dossier: Dossier): string {
  const { procedure, code, state, amountVnd } = dossier;
  const pay = `<form action="${addresses.payments}"><input type="hidden" name="ma" value="${html(code)}"><button class="btn">Nộp phí, lệ phí</button></form>`;
  return `<div class="msg-ok"><b>Đăng ký hồ sơ thành công</b></div>
<table class="tbl-info"><tbody>
<tr><th>Mã hồ sơ đăng ký</th><td><b class="code">${html(code)}</b></td></tr>
<tr><th>Tên thủ tục</th><td>${html(procedure.name)}</td></tr>
<tr><th>Trạng thái</th><td>${state}</td></tr>
<tr><th>Thời hạn giải quyết</th><td>${html(procedure.processing)}</td></tr>
<tr><th>Phí, lệ phí</th><td>${money(amountVnd)}${due(dossier) ? ' (chưa nộp)' : ''}</td></tr>
</tbody></table>
<div class="buttons">${due(dossier) ? pay : ''}<a class="btn gray" href="${html(addresses.track(code))}">Theo dõi hồ sơ</a></div>`;
}

/** The decision that was looked up: what it was asked by, and what is to be paid. */
export function decisionPage(dossier: Dossier): string {
  const { procedure, code, values, amountVnd } = dossier;
  const rows = procedure.sections
    .flatMap(({ fields }) => fields)
    .map(({ id, label }) => {
      const value = values[id];
      return `<tr><th>${html(label)}</th><td>${html(typeof value === 'string' ? value : '')}</td></tr>`;
    });
  const pay = `<form action="${addresses.payments}"><input type="hidden" name="ma" value="${html(code)}"><button class="btn">Nộp tiền phạt</button></form>`;
  return `<h2 class="page-title">THÔNG TIN QUYẾT ĐỊNH XỬ PHẠT VI PHẠM HÀNH CHÍNH</h2>
<table class="tbl-info"><tbody>
<tr><th>Mã hồ sơ</th><td><b class="code">${html(code)}</b></td></tr>
${rows.join('\n')}
<tr><th>Số tiền phạt phải nộp</th><td><b>${money(amountVnd)}</b></td></tr>
<tr><th>Trạng thái</th><td>${dossier.paid ? 'Đã nộp' : 'Chưa nộp'}</td></tr>
</tbody></table>
${due(dossier) ? `<p class="note">${html(procedure.pledge)}</p>` : ''}
<div class="buttons">${due(dossier) ? pay : ''}<a class="btn gray" href="${addresses.fine(procedure)}">Quay lại</a></div>`;
}
