/** The questions of a procedure as tables of ASP.NET controls, with what was answered and what was objected to. */
import { html } from '../../html.ts';
import type { FormField, FormSection, Procedure } from '../../procedures/procedure.ts';
import type { Refusal } from '../portal.ts';
import type { Units } from '../validate-submission.ts';
import { cellName, controlNames, doPostBack, idAttribute } from './control-names.ts';
import type { Answers } from './drafts.ts';
import { dependants, shownFields } from './drivers.ts';
import { drawControl, type Control } from './e-form-controls.ts';
import { inTable } from './e-form-answers.ts';
import { mannerOf } from './manner.ts';

const sharedId = 'exampleForm.ControlInput1';

/** What a field may be answered with. */
async function optionsOf(field: FormField, beside: Readonly<Record<string, string>>, units: Units) {
  if (field.kind === 'province') return units.provinces();
  if (field.kind !== 'commune') return field.options ?? [];
  const province = beside[field.dependsOn ?? ''] ?? '';
  return province ? units.communes(province) : [];
}

const refused = (at: string, refusals: readonly Refusal[]): string =>
  refusals
    .filter(({ field }) => field === at)
    .map(({ message }) => `<span class="val">${html(message)}</span>`)
    .join('');

/** All sections. Questions are numbered through, as on the paper form. */
export async function drawEForm(
  procedure: Procedure,
  answers: Answers,
  refusals: readonly Refusal[],
  units: Units,
): Promise<string> {
  let count = 0;
  const sections = procedure.sections.map(async (section) => {
    const first = count + 1;
    count += section.fields.length;
    const body = section.repeated
      ? await entries(procedure, section, answers, refusals, units)
      : await questions(procedure, section, first, answers, refusals, units);
    return `<div class="pnl"><div class="pnl-tieude">${html(section.title)}</div>${body}</div>`;
  });
  return (await Promise.all(sections)).join('\n');
}

/** Two questions a row. */
async function questions(
  procedure: Procedure,
  section: FormSection,
  first: number,
  answers: Answers,
  refusals: readonly Refusal[],
  units: Units,
): Promise<string> {
  const names = controlNames(procedure);
  const cells = await Promise.all(
    shownFields(section, answers.single).map(async (field) => {
      const name = names.get(field.id) ?? field.id;
      const manner = mannerOf(procedure, section, field);
      const shared = manner.sharedId && field.kind === 'text';
      const control: Control = {
        name,
        field,
        manner,
        value: answers.single[field.id] ?? '',
        options: await optionsOf(field, answers.single, units),
        drives: dependants(procedure, field).length > 0,
        id: shared ? sharedId : idAttribute(name),
      };
      const number = first + section.fields.indexOf(field);
      return question(control, number, refused(field.id, refusals));
    }),
  );
  const rows = Array.from(
    { length: Math.ceil(cells.length / 2) },
    (_, row) => `<tr>${cells.slice(row * 2, row * 2 + 2).join('')}</tr>`,
  );
  return `<table class="tbl-khai">${rows.join('\n')}</table>`;
}

/** Words and control of one question, as cells of a row. */
function question(control: Control, number: number, objection: string): string {
  const { field, manner, id } = control;
  const star = field.required ? ' <span class="sao">(*)</span>' : '';
  const hint = field.hint ? `<div class="ghichu">${html(field.hint)}</div>` : '';
  const country =
    field.kind === 'province' && !field.prefill
      ? '<div class="quocgia">Quốc gia: <select class="ddl ngan"><option selected="selected">Việt Nam</option></select></div>'
      : '';
  const answer = `${country}${drawControl(control)}${hint}${objection}`;
  if (manner.caption === 'placeholder') return `<td class="nhap" colspan="2">${answer}</td>`;
  const words =
    manner.caption === 'label'
      ? `<label for="${html(id)}">${html(manner.wording)}</label>${star}:`
      : `(${number}) ${html(manner.wording)}${star}:`;
  return `<td class="nhan">${words}</td><td class="nhap">${answer}</td>`;
}

/** A table with one line an entry. */
async function entries(
  procedure: Procedure,
  section: FormSection,
  answers: Answers,
  refusals: readonly Refusal[],
  units: Units,
): Promise<string> {
  const names = controlNames(procedure);
  const lines = await Promise.all(
    (answers.groups[section.id] ?? []).map(async (entry, row) => {
      const cells = await Promise.all(
        section.fields.map(async (field) => {
          const name = cellName(section.id, row, names, field);
          const control: Control = {
            name,
            field: field.kind === 'radio' ? { ...field, kind: 'select' } : field,
            manner: inTable(procedure, section, field),
            value: entry[field.id] ?? '',
            options: await optionsOf(field, entry, units),
            drives: section.fields.some(({ dependsOn }) => dependsOn === field.id),
            id: idAttribute(name),
          };
          return `<td>${drawControl(control)}${refused(`${section.id}.${row}.${field.id}`, refusals)}</td>`;
        }),
      );
      const remove = `<img class="nut-anh" src="/static/xoa.svg" alt="" onclick="${doPostBack(`lbtXoa_${section.id}`, String(row))}">`;
      return `<tr><td>${row + 1}</td>${cells.join('')}<td>${remove}</td></tr>`;
    }),
  );
  const heads = section.fields.map(
    (field) =>
      `<th>${html(inTable(procedure, section, field).wording)}${field.required ? ' <span class="sao">(*)</span>' : ''}</th>`,
  );
  const none = `<tr><td colspan="${heads.length + 2}">No data available</td></tr>`;
  const hints = section.fields.flatMap(({ hint }) => (hint ? [`<div class="ghichu">${html(hint)}</div>`] : []));
  return `<div class="cuon"><table class="grv"><tr><th>STT</th>${heads.join('')}<th></th></tr>${lines.join('') || none}</table></div>${hints.join('')}
<a href="javascript:${doPostBack(`lbtThem_${section.id}`)}">${html(section.repeated?.addLabel ?? '')}</a>`;
}
