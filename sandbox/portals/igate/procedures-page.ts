import { html } from '../../html.ts';
import type { Procedure } from '../../procedures/procedure.ts';
import { addresses } from './addresses.ts';

/** Letters without case and tone marks, so that `dang ky khai sinh` finds what is written properly. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, ' ')
    .trim();

/** Procedures that hold most of the words searched for, best first; those with less than half of them are no hits. */
export function found(procedures: readonly Procedure[], keyword: string): readonly Procedure[] {
  const words = plain(keyword).split(' ').filter(Boolean);
  if (words.length === 0) return procedures;
  return procedures
    .map((procedure) => {
      const name = plain(`${procedure.name} ${procedure.code}`);
      const held = words.filter((word) => ` ${name} `.includes(` ${word} `)).length / words.length;
      return { procedure, score: held + (name.includes(words.join(' ')) ? 1 : 0) - name.length / 10_000 };
    })
    .filter(({ score }) => score >= 0.5)
    .sort((one, other) => other.score - one.score)
    .map(({ procedure }) => procedure);
}

/** List of procedures with the search box; `sorted`: address of the same by name. Each hit has its level as a button and its own way into the application. */
export function proceduresPage(hits: readonly Procedure[], keyword: string, field: string, sorted: string): string {
  const rows = hits.map(
    (procedure) => `<div class="ig-card ig-hit"><div>
  <a class="name" href="${addresses.procedure(procedure)}">${html(procedure.name)}</a>
  <div class="ig-note">Mã thủ tục: ${html(procedure.code)} · ${html(procedure.agency)} · Lĩnh vực: ${html(procedure.field)}</div>
  <button type="button" class="ig-level">${procedure.level === 'toàn trình' ? 'Toàn trình' : 'Một phần'}</button></div>
  <div class="actions"><button type="button" class="ig-icon" title="Xem chi tiết" data-go="${addresses.procedure(procedure)}"><i class="bi bi-eye"></i></button>
  <a class="btn btn-ig btn-sm" href="${entry(procedure)}">${procedure.filing === 'payment' ? 'Nộp phạt' : 'Nộp hồ sơ'}</a></div></div>`,
  );
  return `<h1 class="ig-title">${field ? html(field) : 'Danh sách thủ tục hành chính'}</h1>
<form class="ig-search ig-card" action="${addresses.procedures}">
  <input class="form-control" name="keyword" value="${html(keyword)}" placeholder="Tên hoặc mã thủ tục">
  <button class="btn btn-ig"><i class="bi bi-search"></i></button>
</form>
<p class="ig-note ig-line">Tìm thấy ${hits.length} thủ tục <button type="button" class="ig-icon" title="Sắp xếp theo tên" data-go="${html(sorted)}"><i class="bi bi-sort-alpha-down"></i></button></p>
${rows.join('\n') || '<p class="alert alert-secondary">Không có thông tin dữ liệu!</p>'}`;
}

/** Where "file this" leads. */
export const entry = (procedure: Procedure): string =>
  procedure.filing === 'payment' ? addresses.fine(procedure) : addresses.chooseCase(procedure);
