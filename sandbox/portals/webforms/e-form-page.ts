import { html } from '../../html.ts';
import type { Units } from '../validate-submission.ts';
import { doPostBack, nameAttribute } from './control-names.ts';
import type { Draft } from './drafts.ts';
import { shownFields } from './drivers.ts';
import { drawEForm } from './e-form.ts';
import { mannerOf } from './manner.ts';

/** The e-form to be filled in. Objections stand at the fields and all together on top. */
export async function eFormPage(draft: Draft, units: Units): Promise<string> {
  const { procedure, answers, refusals } = draft;
  const summary = refusals.map(({ message }) => `<li>${html(message)}</li>`);
  return `<div class="tieude-khai">TỜ KHAI ĐIỆN TỬ</div>
${summary.length > 0 ? `<div class="loi">Vui lòng nhập đầy đủ thông tin bắt buộc<ul>${summary.join('')}</ul></div>` : ''}
${await drawEForm(procedure, answers, refusals, units)}
<div class="cacnut"><img class="nut-anh" src="/static/in.svg" alt="" onclick="window.print()"> <input type="submit" class="nut" name="${nameAttribute('btnLuuToKhai')}" value="Lưu tờ khai"></div>`;
}

/** The e-form as saved, in the words in which it was asked. */
export function savedEFormPage({ procedure, answers }: Draft): string {
  const sections = procedure.sections.map((section) => {
    const lines = section.repeated
      ? (answers.groups[section.id] ?? []).map(
          (entry, row) =>
            `<tr><td class="nhan">Dòng ${row + 1}</td><td>${html(section.fields.map(({ id }) => entry[id] ?? '').join(', '))}</td></tr>`,
        )
      : shownFields(section, answers.single).map(
          (field) =>
            `<tr><td class="nhan">${html(mannerOf(procedure, section, field).wording)}</td><td>${html(answers.single[field.id] ?? '')}</td></tr>`,
        );
    return `<div class="pnl"><div class="pnl-tieude">${html(section.title)}</div><table class="tbl-xem">${lines.join('')}</table></div>`;
  });
  return `<div class="dat">Đã lưu tờ khai điện tử. <a href="javascript:${doPostBack('lbtSuaToKhai')}">Sửa tờ khai</a></div>
${sections.join('\n')}`;
}
