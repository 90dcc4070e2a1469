import { html } from '../../html.ts';
import type { Procedure } from '../../procedures/procedure.ts';
import { found } from '../igate/procedures-page.ts';
import { addresses, entry, inOwnWindow } from './addresses.ts';
import { doPostBack, idAttribute, nameAttribute } from './control-names.ts';

export interface Filters {
  readonly field: string;
  readonly agency: string;
  readonly keyword: string;
  /** From 1. */
  readonly page: number;
}

const perPage = 10;

/** Those that pass the filters, on all pages together. */
export const filtered = (procedures: readonly Procedure[], { field, agency, keyword }: Filters): readonly Procedure[] =>
  found(
    procedures.filter((one) => (!field || one.field === field) && (!agency || one.agency === agency)),
    keyword,
  );

/** ASP.NET's GridView with filters above and a pager below. */
export function servicesPage(all: readonly Procedure[], filters: Filters): string {
  const hits = filtered(all, filters);
  const pages = Math.max(1, Math.ceil(hits.length / perPage));
  const page = Math.min(filters.page, pages);
  const first = (page - 1) * perPage;
  const rows = hits.slice(first, first + perPage).map((procedure, index) => row(procedure, first + index));
  const numbers = Array.from({ length: pages }, (_, n) =>
    n + 1 === page
      ? `<span>${n + 1}</span>`
      : `<a href="javascript:${doPostBack('grvThuTuc', `Page$${n + 1}`)}">${n + 1}</a>`,
  );
  return `<div class="pnl"><div class="pnl-tieude">Danh sách thủ tục hành chính</div>
<div class="boloc" onkeypress="return WebForm_FireDefaultButton(event, '${idAttribute('btnTimKiem')}')">
${dropDown(
  'ddlLinhVuc',
  'Chọn lĩnh vực',
  all.map(({ field }) => field),
  filters.field,
)}
${dropDown(
  'ddlCoQuan',
  'Chọn cơ quan',
  all.map(({ agency }) => agency),
  filters.agency,
)}
<input type="text" class="txt" name="${nameAttribute('txtTuKhoa')}" value="${html(filters.keyword)}" placeholder="Tên hoặc mã thủ tục" autocomplete="off">
<input type="submit" class="nut" id="${idAttribute('btnTimKiem')}" name="${nameAttribute('btnTimKiem')}" value="Tra cứu">
</div>
<table class="grv thu-tuc"><tr><th title="Not sorted.">STT</th><th title="Mã TTHC: Not sorted.">Mã TTHC</th><th title="Tên thủ tục: Not sorted.">Tên thủ tục</th><th>Lĩnh vực</th><th>Mức độ</th><th></th></tr>
${rows.join('\n') || '<tr><td colspan="6">No data available</td></tr>'}
</table>
<div class="phantrang">Page ${page} of ${pages} (${hits.length} items) ${numbers.join(' ')}</div></div>`;
}

function dropDown(name: string, prompt: string, values: readonly string[], chosen: string): string {
  const options = [...new Set(values)].map(
    (value) => `<option${value === chosen ? ' selected="selected"' : ''}>${html(value)}</option>`,
  );
  return `<select class="ddl" name="${nameAttribute(name)}"><option value="">${prompt}</option>${options.join('')}</select>`;
}

function row(procedure: Procedure, index: number): string {
  const { code, name, field, level } = procedure;
  return `<tr><td>${index + 1}</td><td class="an-tren-dt">${html(code)}</td><td><a href="${addresses.service(procedure)}">${html(name)}</a></td><td class="an-tren-dt">${html(field)}</td><td class="an-tren-dt"><span class="mucdo">${level === 'toàn trình' ? 'Toàn trình' : 'Một phần'}</span></td><td>${fileThis(procedure)}</td></tr>`;
}

/** The way into the application: a handler of the portal's own, in this window or in a new one. */
export function fileThis(procedure: Procedure): string {
  const words = procedure.filing === 'payment' ? 'Nộp phạt' : 'Nộp hồ sơ';
  const address = html(entry(procedure));
  return inOwnWindow(procedure)
    ? `<a class="nop" href="javascript:void(0)" onclick="window.open('${address}', '_blank'); return false;">${words}</a>`
    : `<span class="nop" onclick="location.href='${address}'">${words}</span>`;
}
