import { html } from '../../html.ts';
import type { Procedure } from '../../procedures/procedure.ts';
import { addresses } from './addresses.ts';
import { money } from './money.ts';
import { fileThis } from './services-page.ts';

/** One procedure as published. */
export function servicePage(procedure: Procedure): string {
  const papers = procedure.attachments.map(
    ({ name, required }) => `<li>${html(name)}${required ? ' <span class="sao">(*)</span>' : ' (nếu có)'}</li>`,
  );
  const fee = procedure.filing === 'payment' ? 'Theo quyết định xử phạt' : money.inTable(procedure.feeVnd);
  const line = (words: string, content: string): string => `<tr><td class="nhan">${words}</td><td>${content}</td></tr>`;
  return `<div class="pnl"><div class="pnl-tieude">Chi tiết thủ tục hành chính</div>
<table class="tbl-xem">
${line('Tên thủ tục', `<b>${html(procedure.name)}</b>`)}
${line('Mã thủ tục', html(procedure.code))}
${line('Lĩnh vực', html(procedure.field))}
${line('Cơ quan thực hiện', html(procedure.agency))}
${line('Mức độ', `Dịch vụ công trực tuyến ${procedure.level}`)}
${line('Thời hạn giải quyết', html(procedure.processing))}
${line('Lệ phí', fee)}
${line('Thành phần hồ sơ', papers.length > 0 ? `<ul>${papers.join('')}</ul>` : 'Không yêu cầu')}
</table>
<div class="cacnut">${fileThis(procedure)} <a class="nut phu" href="${addresses.services}"><i class="material-icons">reply</i> Quay lại</a></div></div>`;
}
