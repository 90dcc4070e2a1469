/** Questions of a section as HTML: custom elements and plain controls of HTML, under ids that change with each page. */
import { html } from '../../html.ts';
import type { FormField, FormSection, Procedure } from '../../procedures/procedure.ts';
import type { Refusal } from '../portal.ts';
import { isoDay } from './days.ts';
import { icon } from './icon.ts';
import { mannerOf, type Manner } from './manner.ts';

export interface Asked {
  readonly procedure: Procedure;
  readonly section: FormSection;
  readonly answers: Readonly<Record<string, string>>;
  readonly refusals: readonly Refusal[];
  /** Number of the entry in a repeated group, or the mark that a script puts a number in for; null: no group. */
  readonly entry: number | '__n__' | null;
}

interface Question {
  readonly field: FormField;
  readonly manner: Manner;
  readonly id: string;
  /** What the names of the controls of its section begin with. */
  readonly prefix: string;
  readonly name: string;
  readonly value: string;
  readonly wrong: boolean;
}

let drawn = 0;

export function questions({ procedure, section, answers, refusals, entry }: Asked): string {
  const prefix = entry === null ? 'f.' : `g.${section.id}.${entry}.`;
  const at = entry === null ? '' : `${section.id}.${entry}.`;
  const asked = section.fields.map((field) => {
    const messages = refusals.filter((refusal) => refusal.field === at + field.id).map(({ message }) => message);
    drawn = (drawn + 1) % 100_000;
    const question: Question = {
      field,
      manner: mannerOf(procedure, section, field),
      id: `mat-input-${drawn}`,
      prefix,
      name: prefix + field.id,
      value: answers[field.id] ?? '',
      wrong: messages.length > 0,
    };
    const hint = field.hint ? `<div class="goi-y">${html(field.hint)}</div>` : '';
    const errors = messages.map((message) => `<div class="loi-o">${icon('error')} ${html(message)}</div>`).join('');
    return `<div class="cau-hoi${field.kind === 'textarea' ? ' rong' : ''}">${caption(question)}${controlOf(question)}${hint}${errors}</div>`;
  });
  return `<div class="nhom">${asked.join('\n')}</div>`;
}

const star = ({ required }: FormField): string => (required ? ' <span class="sao">*</span>' : '');

/** Words outside the control: a label of a plain control, or text that belongs to nothing. */
function caption({ field, manner, id }: Question): string {
  const words = html(manner.wording) + star(field);
  if (manner.caption === 'text') return `<div class="loi-hoi">${words}:</div>`;
  const own = manner.custom && ['text', 'number', 'select'].includes(field.kind);
  if (manner.caption !== 'label' || own || field.kind === 'radio' || field.kind === 'checkbox') return '';
  return `<label class="loi-hoi" for="${id}">${words}</label>`;
}

function controlOf(question: Question): string {
  const { field, manner, id, name, value, wrong } = question;
  const placeholder = placeholderOf(question);
  const named = `id="${id}" name="${html(name)}"`;
  if (field.locked) {
    return `<div class="khoa"><input ${named} value="${html(value)}" readonly tabindex="-1">${icon('lock')}</div>`;
  }
  const words = manner.caption === 'label' ? ` label="${html(manner.wording)}${field.required ? ' *' : ''}"` : '';
  const shared = `${words}${placeholder ? ` placeholder="${html(placeholder)}"` : ''}${wrong ? ' error' : ''}`;
  const longest = field.maxLength === undefined ? '' : ` maxlength="${field.maxLength}"`;
  switch (field.kind) {
    case 'text':
    case 'number': {
      const digits = field.kind === 'number' ? ' inputmode="numeric"' : '';
      return manner.custom
        ? `<cb-text-field ${named} value="${html(value)}"${shared}${longest}${digits}></cb-text-field>`
        : `<input class="o" ${named} value="${html(value)}"${attribute('placeholder', placeholder)}${longest}${digits} autocomplete="off">`;
    }
    case 'textarea':
      return `<textarea class="o" ${named} rows="3"${attribute('placeholder', placeholder)}${longest}>${html(value)}</textarea>`;
    case 'date':
      return `<input class="o" type="date" ${named} value="${isoDay(value)}">`;
    case 'select':
      return manner.custom
        ? `<cb-select ${named} value="${html(value)}"${shared} options="${html(JSON.stringify(field.options ?? []))}"></cb-select>`
        : `<select class="o" ${named}><option value="">${html(placeholder)}</option>${optionsOf(question)}</select>`;
    case 'radio':
      return manner.custom ? toggles(question) : radios(question);
    case 'checkbox':
      return `<label class="chon"><input type="checkbox" ${named} value="Có"${value ? ' checked' : ''}> ${html(manner.wording)}${star(field)}</label>`;
    case 'province':
    case 'commune':
      return unitSelect(question);
  }
}

const attribute = (name: string, value: string): string => (value ? ` ${name}="${html(value)}"` : '');

/** What stands in an empty control: the question itself, or a word that asks for nothing in particular. */
function placeholderOf({ field, manner }: Question): string {
  const list = field.kind === 'select' || field.kind === 'province' || field.kind === 'commune';
  if (manner.caption !== 'placeholder') return list ? '-- Chọn --' : '';
  const words = list ? `Chọn ${manner.wording.charAt(0).toLowerCase()}${manner.wording.slice(1)}` : manner.wording;
  return field.required ? `${words} (*)` : words;
}

const optionsOf = ({ field, value }: Question): string =>
  (field.options ?? [])
    .map((option) => `<option${option === value ? ' selected' : ''}>${html(option)}</option>`)
    .join('');

/** A list that the browser fetches: all provinces, or the communes of the one chosen in another list. */
function unitSelect(question: Question): string {
  const { field, id, name, prefix, value } = question;
  const source = field.kind === 'province' ? 'data-tinh' : `data-xa-cua="${html(prefix + (field.dependsOn ?? ''))}"`;
  return `<select class="o" id="${id}" name="${html(name)}" ${source} data-gia-tri="${html(value)}" data-dong-dau="${html(placeholderOf(question))}"><option value="">Đang tải danh sách khu vực…</option></select>`;
}

/** Words of a choice among a few: they head the group, or stand above it for nobody. */
const group = ({ field, manner }: Question, content: string): string =>
  manner.caption === 'label'
    ? `<fieldset><legend class="loi-hoi">${html(manner.wording)}${star(field)}</legend>${content}</fieldset>`
    : content;

function radios(question: Question): string {
  const { field, name, value } = question;
  const choices = (field.options ?? []).map(
    (option) =>
      `<label class="chon"><input type="radio" name="${html(name)}" value="${html(option)}"${option === value ? ' checked' : ''}> ${html(option)}</label>`,
  );
  return group(question, `<div class="cac-lua-chon">${choices.join('')}</div>`);
}

function toggles(question: Question): string {
  const { field, name, value } = question;
  const choices = (field.options ?? []).map(
    (option) =>
      `<button type="button" role="radio" aria-checked="${option === value}" value="${html(option)}">${html(option)}</button>`,
  );
  return group(
    question,
    `<div class="nut-gat" role="radiogroup">${choices.join('')}<input type="hidden" name="${html(name)}" value="${html(value)}"></div>`,
  );
}
