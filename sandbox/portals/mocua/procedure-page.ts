import { html } from '../../html.ts';
import type { Procedure } from '../../procedures/procedure.ts';
import { entryOf } from './addresses.ts';
import { money } from './money.ts';

/** One procedure as published, a table of labels and values. */
export function procedurePage(procedure: Procedure): string {
  const papers = procedure.attachments.map(
    ({ name, required }) => `<li>${html(name)}${required ? ' <span class="red">(*)</span>' : ''}</li>`,
  );
  const fine = procedure.filing === 'payment';
  return `<div class="path">Trang chủ » Bộ thủ tục hành chính » ${html(procedure.field)}</div>
<h2 class="page-title">${html(procedure.name)}</h2>
<table class="tbl-info"><tbody>
<tr><th>Mã thủ tục</th><td>${html(procedure.code)}</td></tr>
<tr><th>Lĩnh vực</th><td>${html(procedure.field)}</td></tr>
<tr><th>Cơ quan thực hiện</th><td>${html(procedure.agency)}</td></tr>
<tr><th>Mức độ dịch vụ công</th><td>${procedure.level === 'toàn trình' ? 'Toàn trình' : 'Một phần'}</td></tr>
<tr><th>Thời hạn giải quyết</th><td>${html(procedure.processing)}</td></tr>
<tr><th>Phí, lệ phí</th><td>${fine ? 'Theo quyết định xử phạt' : money(procedure.feeVnd)}</td></tr>
<tr><th>Thành phần hồ sơ</th><td>${papers.length > 0 ? `<ul>${papers.join('')}</ul>` : 'Không quy định'}</td></tr>
<tr><th>Cách thức thực hiện</th><td>Trực tuyến qua Hệ thống thông tin giải quyết thủ tục hành chính; trực tiếp tại cơ quan thực hiện.</td></tr>
</tbody></table>
<div class="buttons"><a class="btn" href="${entryOf(procedure)}">${fine ? 'Nộp phạt' : 'Nộp hồ sơ'}</a></div>`;
}
