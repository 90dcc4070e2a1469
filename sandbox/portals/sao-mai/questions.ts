/** The questions of a section as HTML, in Bootstrap's grid; lists and days are made by the browser's libraries. */
import { html } from '../../html.ts';
import type { FormField, FormSection, Procedure } from '../../procedures/procedure.ts';
import type { Refusal } from '../portal.ts';
import { addresses } from './addresses.ts';
import { mannerOf, type Manner } from './manner.ts';

export interface Asked {
  readonly procedure: Procedure;
  readonly section: FormSection;
  readonly answers: Readonly<Record<string, string>>;
  readonly refusals: readonly Refusal[];
  /** Number of the entry in a repeated group, or what stands for one in a template; null: no group. */
  readonly entry: number | string | null;
  readonly provinces: readonly string[];
}

interface Question extends Manner {
  readonly field: FormField;
  readonly name: string;
  readonly value: string;
  /** Attributes that every control has: name, id, required, what the browser checks it by. */
  readonly attributes: string;
  /** Classes of a control that was objected to. */
  readonly wrong: string;
  /** What stands in the control while it is empty. */
  readonly inside: string;
  /** Where the browser gets a list from, and the control that the list depends on. */
  readonly source: string;
  readonly choices: readonly string[];
}

export function questions(asked: Asked): string {
  const { procedure, section, answers, refusals, entry } = asked;
  const at = entry === null ? '' : `${section.id}.${entry}.`;
  const prefix = entry === null ? 'f.' : `g.${at}`;
  const columns = section.fields.map((field) => {
    const manner = mannerOf(procedure, section, field);
    const name = prefix + field.id;
    const message = refusals.find((refusal) => refusal.field === at + field.id)?.message;
    const question: Question = {
      ...{ ...manner, field, name, value: answers[field.id] ?? '', inside: insideOf(field, manner) },
      attributes: attributesOf(field, name, manner.wording),
      wrong: message ? ' is-invalid' : '',
      source: sourceOf(procedure, section, field, prefix),
      choices: field.kind === 'province' ? asked.provinces : (field.options ?? []),
    };
    const hint = field.hint ? `<div class="form-text">${html(field.hint)}</div>` : '';
    const objection = `<div class="invalid-feedback">${html(message ?? '')}</div>`;
    return `<div class="${field.kind === 'textarea' || field.kind === 'checkbox' ? 'col-12' : 'col-md-6'} cau-hoi">${caption(question)}${control(question)}${objection}${hint}</div>`;
  });
  return `<div class="row g-3">${columns.join('\n')}</div>`;
}

function attributesOf(
  { required, pattern, maxLength, locked, prefill, kind }: FormField,
  name: string,
  wording: string,
): string {
  const attributes = [`id="${name}"`, `name="${name}"`, `data-ten="${html(wording)}"`, 'autocomplete="off"'];
  if (required) attributes.push('required');
  if (pattern && kind !== 'number') attributes.push(`pattern="${html(pattern.source)}"`);
  if (pattern) attributes.push(`data-mau="${html(pattern.message)}"`);
  if (maxLength) attributes.push(`maxlength="${maxLength}"`);
  if (locked && prefill) attributes.push('readonly');
  return attributes.join(' ');
}

function sourceOf(
  procedure: Procedure,
  section: FormSection,
  { id, kind, dependsOn }: FormField,
  prefix: string,
): string {
  if (kind === 'commune')
    return `data-nguon="${addresses.list('xa-phuong')}" data-phu-thuoc="${prefix}${dependsOn ?? ''}"`;
  return `data-nguon="${html(addresses.list('lua-chon', { ma: procedure.code, muc: section.id, truong: id }))}"`;
}

const isList = (control: Manner['control']): boolean => control.endsWith('list');

function insideOf({ required }: FormField, { caption, control, wording }: Manner): string {
  const star = required ? ' (*)' : '';
  if (caption !== 'placeholder') return isList(control) ? '-- Chọn --' : control.endsWith('-day') ? 'dd/mm/yyyy' : '';
  if (isList(control)) return `-- Chọn ${wording.charAt(0).toLowerCase()}${wording.slice(1)}${star} --`;
  return wording + star + (control.endsWith('-day') ? ' - dd/mm/yyyy' : '');
}

function caption({ field, caption: where, wording, name, control: kind }: Question): string {
  if (where === 'placeholder' || field.kind === 'checkbox') return '';
  const words = html(wording) + (field.required ? ' <span class="text-danger">*</span>' : '');
  const single = kind !== 'words' && kind !== 'marks';
  return where === 'label' && single
    ? `<label class="form-label" for="${name}">${words}</label>`
    : `<div class="form-label">${words}</div>`;
}

function control(question: Question): string {
  const { field, value, attributes, wrong, inside, wording, source } = question;
  const hollow = inside ? ` placeholder="${html(inside)}"` : '';
  switch (question.control) {
    case 'list':
      return `<select class="form-select${wrong}" ${attributes}>${options(question, question.choices)}</select>`;
    case 'searched-list':
      return `<select class="danh-sach${wrong}" ${attributes}>${options(question, question.choices)}</select>`;
    case 'server-list':
      return `<select class="danh-sach${wrong}" ${attributes} ${source}>${options(question, value ? [value] : [])}</select>`;
    case 'typed-day':
    case 'picked-day':
      return field.locked ? `<input class="form-control" value="${html(value)}" ${attributes}>` : day(question, hollow);
    case 'words':
    case 'marks':
      return radios(question);
    case 'plain':
      break;
  }
  if (field.kind === 'checkbox')
    return `<div class="form-check"><input class="form-check-input${wrong}" type="checkbox" value="Có"${value ? ' checked' : ''} ${attributes}><label class="form-check-label" for="${question.name}">${html(wording)}</label></div>`;
  if (field.kind === 'textarea')
    return `<textarea class="form-control${wrong}" rows="3"${hollow} ${attributes}>${html(value)}</textarea>`;
  const digits = field.kind === 'number' ? ' inputmode="numeric" data-so' : '';
  return `<input class="form-control${wrong}" type="text" value="${html(value)}"${digits}${hollow} ${attributes}>`;
}

const options = ({ inside, value }: Question, choices: readonly string[]): string =>
  `<option value="">${html(inside)}</option>${choices
    .map((one) => `<option value="${html(one)}"${one === value ? ' selected' : ''}>${html(one)}</option>`)
    .join('')}`;

/** A day that is typed has a button for the calendar; one that is picked opens it wherever it is clicked. */
const day = ({ control: kind, value, attributes, wrong }: Question, hollow: string): string =>
  kind === 'typed-day'
    ? `<div class="input-group has-validation"><input class="form-control ngay${wrong}" inputmode="numeric" value="${html(value)}"${hollow} ${attributes}><button type="button" class="btn btn-outline-secondary" data-mo-lich><i class="bi bi-calendar3"></i></button></div>`
    : `<input class="form-control ngay chi-chon${wrong}" value="${html(value)}"${hollow} ${attributes} readonly>`;

function radios({ field, control: kind, name, value, attributes, wrong, caption: where, wording }: Question): string {
  const buttons = kind === 'words';
  const shared = attributes.replace(/^id="[^"]*"/, '').replace(/\breadonly\b/, '');
  const shown = (field.options ?? []).filter((one) => !field.locked || one === value);
  const group = where === 'label' ? ` role="radiogroup" aria-label="${html(wording)}"` : '';
  return `<div class="nhom-chon${buttons ? ' d-flex flex-wrap gap-2' : ''}${wrong}"${group}>${shown
    .map((one, n) => {
      const checked = one === value ? ' checked' : '';
      const id = `${name}.${n}`;
      return buttons
        ? `<input class="btn-check" type="radio" id="${id}" value="${html(one)}"${checked} ${shared}><label class="btn btn-outline-primary btn-sm" for="${id}">${html(one)}</label>`
        : `<div class="form-check form-check-inline"><input class="form-check-input" type="radio" id="${id}" value="${html(one)}"${checked} ${shared}><label class="form-check-label" for="${id}">${html(one)}</label></div>`;
    })
    .join('')}</div>`;
}
