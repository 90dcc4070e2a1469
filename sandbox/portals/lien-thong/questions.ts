/** The questions of a block as HTML. What the portal knows of the citizen stands there as text, not as a field. */
import { html } from '../../html.ts';
import type { FormField, FormSection, Procedure } from '../../procedures/procedure.ts';
import type { Refusal } from '../portal.ts';
import { addresses } from './addresses.ts';
import { icon } from './icon.ts';
import { isKnown, mannerOf, type Manner } from './manner.ts';

export interface Asked {
  readonly procedure: Procedure;
  readonly section: FormSection;
  readonly answers: Readonly<Record<string, string>>;
  readonly refusals: readonly Refusal[];
  /** Number of the entry in a repeated group; null: no group. */
  readonly entry: number | null;
}

interface Question extends Manner {
  readonly field: FormField;
  readonly name: string;
  readonly value: string;
  /** What stands in the control while it is empty. */
  readonly inside: string;
  /** Where the browser gets a long list from; the list may hang on another control. */
  readonly source: string;
  readonly of: string;
}

const longList = 6;

export function questions({ procedure, section, answers, refusals, entry }: Asked): string {
  const at = entry === null ? '' : `${section.id}.${entry}.`;
  const prefix = entry === null ? 'f.' : `g.${at}`;
  const asked = section.fields.map((field) => {
    const manner = mannerOf(procedure, section, field);
    const value = answers[field.id] ?? '';
    if (isKnown(field))
      return `<div class="da-biet"><span>${html(manner.wording)}</span><b>${html(value)}</b><small>theo VNeID</small></div>`;
    const question: Question = {
      ...{ ...manner, field, value, name: prefix + field.id, inside: insideOf(field, manner) },
      source: sourceOf(procedure, section, field),
      of: field.dependsOn ? prefix + field.dependsOn : '',
    };
    const errors = refusals
      .filter((refusal) => refusal.field === at + field.id)
      .map(({ message }) => `<p class="loi">${html(message)}</p>`);
    const hint = field.hint ? `<small>${html(field.hint)}</small>` : '';
    return `<div class="cau${errors.length > 0 ? ' sai' : ''}">${caption(question)}${control(question)}${hint}${errors.join('')}</div>`;
  });
  return `<div class="cac-cau">${asked.join('\n')}</div>`;
}

const sourceOf = (procedure: Procedure, section: FormSection, { id, kind }: FormField): string => {
  if (kind === 'province') return addresses.options('tinh');
  if (kind === 'commune') return addresses.options('xa');
  return addresses.options('truong', { code: procedure.code, phan: section.id, cau: id });
};

function insideOf({ kind, required }: FormField, { caption, wording }: Manner): string {
  const list = kind === 'select' || kind === 'province' || kind === 'commune';
  const words = caption === 'placeholder' ? (list ? `Chọn ${wording.toLowerCase()}` : wording) : list ? 'Chọn…' : '';
  const star = words && caption === 'placeholder' && required ? `${words} *` : words;
  return kind === 'date' ? (star ? `${star} (dd/mm/yyyy)` : 'dd/mm/yyyy') : star;
}

const grouped = ({ field, apart }: Question): boolean => field.kind === 'radio' || (field.kind === 'date' && apart);

function caption({ field, caption: where, wording, name, ...rest }: Question): string {
  if (where === 'placeholder' || field.kind === 'checkbox') return '';
  const words = html(wording) + (field.required ? ' <em>*</em>' : '');
  const single = !grouped({ field, caption: where, wording, name, ...rest });
  return where === 'label' && single ? `<label for="${name}">${words}</label>` : `<div class="loi-hoi">${words}</div>`;
}

function control(question: Question): string {
  const { field, name, value, inside, wording, caption: where } = question;
  const named = `id="${name}" name="${name}"`;
  const shared = `${inside ? ` placeholder="${html(inside)}"` : ''}${field.maxLength ? ` maxlength="${field.maxLength}"` : ''} autocomplete="off"`;
  const group = (content: string): string =>
    where === 'label' ? `<div role="group" aria-label="${html(wording)}">${content}</div>` : content;
  switch (field.kind) {
    case 'text':
      return `<input class="o" ${named} value="${html(value)}"${shared}>`;
    case 'number':
      return `<input class="o" inputmode="numeric" ${named} value="${html(value)}"${shared}>`;
    case 'textarea':
      return `<textarea class="o" rows="3" ${named}${shared}>${html(value)}</textarea>`;
    case 'date':
      return question.apart
        ? group(dateParts(question))
        : `<input class="o" inputmode="numeric" data-ngay ${named} value="${html(value)}"${shared}>`;
    case 'radio':
      return group(question.apart ? words(question) : radios(question));
    case 'checkbox':
      return `<label class="chon"><input type="checkbox" ${named} value="Có"${value ? ' checked' : ''}> ${html(wording)}</label>`;
    case 'select':
      return (field.options ?? []).length > longList ? searched(question) : list(question);
    case 'province':
    case 'commune':
      return searched(question);
  }
}

function dateParts({ name, value, wording, caption: where }: Question): string {
  const parts = value.split('/');
  const box = (words: string, n: number): string =>
    `<input class="o" inputmode="numeric" placeholder="${words}"${where === 'label' ? ` aria-label="${html(wording)}: ${words.toLowerCase()}"` : ''} maxlength="${n < 2 ? 2 : 4}" value="${html(parts[n] ?? '')}" autocomplete="off">`;
  return `<div class="ba-o">${box('Ngày', 0)}${box('Tháng', 1)}${box('Năm', 2)}<input type="hidden" name="${name}" value="${html(value)}"></div>`;
}

const list = ({ field, name, value, inside }: Question): string =>
  `<select class="o" id="${name}" name="${name}"><option value="">${html(inside)}</option>${(field.options ?? [])
    .map((option) => `<option${option === value ? ' selected' : ''}>${html(option)}</option>`)
    .join('')}</select>`;

const radios = ({ field, name, value }: Question): string =>
  `<div class="cac-chon">${(field.options ?? [])
    .map(
      (option) =>
        `<label class="chon"><input type="radio" name="${name}" value="${html(option)}"${option === value ? ' checked' : ''}> ${html(option)}</label>`,
    )
    .join('')}</div>`;

const words = ({ field, name, value }: Question): string =>
  `<div class="cac-nhan">${(field.options ?? [])
    .map(
      (option) =>
        `<span class="nhan${option === value ? ' dang' : ''}" data-gia-tri="${html(option)}">${html(option)}</span>`,
    )
    .join('')}<input type="hidden" name="${name}" value="${html(value)}"></div>`;

type Searched = Pick<Question, 'name' | 'value' | 'inside' | 'source' | 'of'>;

/** A button that shows what is chosen, and opens a list that the server narrows while one types. */
export const searched = ({ name, value, inside, source, of }: Searched): string =>
  `<div class="hop" data-nguon="${html(source)}" data-cua="${of}"><button type="button" class="o" id="${name}" data-mo data-trong="${html(inside)}" aria-expanded="false"><span>${html(value || inside)}</span>${icon('down')}</button><input type="hidden" name="${name}" value="${html(value)}"><div class="bang" hidden><input class="o" placeholder="Gõ để tìm" autocomplete="off"><ul role="listbox"></ul></div></div>`;
