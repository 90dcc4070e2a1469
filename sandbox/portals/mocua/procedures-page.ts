import { html } from '../../html.ts';
import type { Procedure } from '../../procedures/procedure.ts';
import { addresses, entryOf } from './addresses.ts';

export interface Wanted {
  readonly keyword: string;
  readonly field: string;
  readonly level: string;
  /** From 1. */
  readonly page: number;
}

const pageSize = 10;

/** Letters without case and tone marks. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, ' ')
    .trim();

/** Procedures of the field and level asked for whose name or code holds every word. */
export function foundProcedures(procedures: readonly Procedure[], wanted: Wanted): readonly Procedure[] {
  const words = plain(wanted.keyword).split(' ').filter(Boolean);
  return procedures.filter(({ name, code, field, level }) => {
    const text = ` ${plain(`${name} ${code}`)} `;
    return (
      (!wanted.field || wanted.field === field) &&
      (!wanted.level || wanted.level === level) &&
      words.every((word) => text.includes(` ${word}`))
    );
  });
}

/** The list with its filters: a table, ten to a page, whose footer nobody translated. */
export function proceduresPage(procedures: readonly Procedure[], wanted: Wanted): string {
  const found = foundProcedures(procedures, wanted);
  const from = (wanted.page - 1) * pageSize;
  const rows = found.slice(from, from + pageSize).map(
    (procedure, index) => `<tr><td>${from + index + 1}</td><td class="hide-s">${html(procedure.code)}</td>
<td class="go" onclick="getProcedureByEvent('${addresses.procedure(procedure)}')">${html(procedure.name)}</td><td class="hide-s">${html(procedure.agency)}</td><td class="hide-s">${procedure.level === 'toàn trình' ? 'Toàn trình' : 'Một phần'}</td>
<td class="act"><a class="btn small" href="${entryOf(procedure)}">${procedure.filing === 'payment' ? 'Nộp phạt' : 'Nộp hồ sơ'}</a> <button type="button" class="btn icon small" title="Xem chi tiết" data-href="${addresses.procedure(procedure)}"><i class="ic ic-eye"></i></button></td></tr>`,
  );
  const body =
    rows.length > 0 ? rows.join('\n') : '<tr><td colspan="6" class="none">No data available in table</td></tr>';
  return `<div class="path">Trang chủ » Nộp hồ sơ trực tuyến</div>
<h2 class="page-title">DANH MỤC THỦ TỤC HÀNH CHÍNH</h2>
<form action="${addresses.procedures()}" class="box pad filters">
<input type="text" class="txt" id="txtKEYWORD" name="tukhoa" value="${html(wanted.keyword)}" placeholder="Từ khóa" autocomplete="off">
${filter('cboFIELD', 'linhvuc', 'Chọn lĩnh vực', [...new Set(procedures.map(({ field }) => field))], wanted.field)}
${filter('cboLEVEL', 'mucdo', 'Chọn mức độ', ['toàn trình', 'một phần'], wanted.level)}
<button class="btn">Tìm kiếm</button>
</form>
<table class="tbl-list"><thead><tr><th>STT</th><th class="hide-s">Mã thủ tục</th><th>Tên thủ tục</th><th class="hide-s">Cơ quan thực hiện</th><th class="hide-s">Mức độ</th><th>Thao tác</th></tr></thead><tbody>${body}</tbody></table>
<div class="pager"><span>Showing ${found.length === 0 ? 0 : from + 1} to ${Math.min(from + pageSize, found.length)} of ${found.length} entries</span> ${pages(found.length, wanted)}</div>`;
}

const filter = (id: string, name: string, prompt: string, options: readonly string[], chosen: string): string =>
  `<select class="select2" id="${id}" name="${name}"><option value="">${prompt}</option>${options
    .map((option) => `<option value="${html(option)}"${option === chosen ? ' selected' : ''}>${html(option)}</option>`)
    .join('')}</select>`;

function pages(count: number, { keyword, field, level, page }: Wanted): string {
  return Array.from({ length: Math.ceil(count / pageSize) }, (_, n) => {
    const there = addresses.procedures({ tukhoa: keyword, linhvuc: field, mucdo: level, trang: String(n + 1) });
    return `<span class="go page${n + 1 === page ? ' active' : ''}" data-href="${html(there)}">${n + 1}</span>`;
  }).join(' ');
}
