/**
 * The control of one question: text boxes, lists that select2 takes over, dates of bootstrap-datepicker, radio buttons.
 * Ids in capitals after the kind, as the product writes them: `txtREQUESTER_NAME`, `cboBIRTH_CITY_ID`.
 */
import { html } from '../../html.ts';
import type { CitizenRecord, FormField } from '../../procedures/procedure.ts';
import { appointmentCalendar } from './appointment-calendar.ts';
import { choiceOf } from './choice-of.ts';

export interface Asked {
  readonly field: FormField;
  /** How the portal words it. */
  readonly words: string;
  /** Whether the words stand in the control instead of beside it. */
  readonly inside: boolean;
  /** Name under which it is sent. */
  readonly name: string;
  /** Id, see `idOf`. */
  readonly id: string;
  readonly value: string;
}

const capitals = (id: string): string => id.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();

/** Id of a question's control. `entry` tells entries of a repeated group apart. */
export function idOf({ id, kind }: FormField, entry = ''): string {
  const stem = capitals(id);
  if (kind === 'province') return `cbo${stem.replace(/_?PROVINCE$/, '') || 'ADDR'}_CITY_ID${entry}`;
  if (kind === 'commune') return `cbo${stem.replace(/_?COMMUNE$/, '') || 'ADDR'}_VILLAGE_ID${entry}`;
  const prefix = { select: 'cbo', radio: 'rdo', checkbox: 'chk' }[kind as string] ?? 'txt';
  return `${prefix}${stem}${entry}`;
}

/** Value to begin with: what was sent before, else what the citizen's record says. */
export const startOf = (field: FormField, sent: string | undefined, citizen: CitizenRecord): string => {
  if (field.locked && field.prefill) return citizen[field.prefill];
  return sent ?? (field.prefill ? citizen[field.prefill] : '');
};

export function control(asked: Asked, provinces: readonly string[]): string {
  const { field, id, name, value } = asked;
  const attributes = `id="${id}" name="${html(name)}"${field.required ? ' data-required' : ''}${field.locked ? ' readonly' : ''}`;
  const hint = field.required ? `${asked.words} (*)` : asked.words;
  const placeholder = asked.inside ? ` placeholder="${html(hint)}"` : '';
  switch (field.kind) {
    case 'textarea':
      return `<textarea class="txt" rows="3" ${attributes}${placeholder}>${html(value)}</textarea>`;
    case 'date':
      return date(asked, attributes);
    case 'checkbox':
      return `<input type="checkbox" value="Có" ${attributes}${value === '' ? '' : ' checked'}>`;
    case 'radio':
      return radios(asked);
    case 'select':
      return list(asked, attributes, field.options ?? []);
    case 'province':
      return list(asked, attributes, provinces);
    case 'commune': {
      const parent = idOf({ ...field, id: field.dependsOn ?? '', kind: 'province' }, /_\d+$|_N$/.exec(id)?.[0]);
      return list(asked, `${attributes} data-city="#${parent}" data-chosen="${html(value)}"`, value ? [value] : []);
    }
    case 'text':
    case 'number': {
      const length = field.maxLength ? ` maxlength="${field.maxLength}"` : '';
      const late = field.pattern && !field.locked ? ' readonly data-late' : '';
      return `<input type="text" class="txt" value="${html(value)}" autocomplete="off" ${attributes}${late}${length}${placeholder}>`;
    }
  }
}

/** Short lists stay the browser's own; the others become select2. */
function list({ field, words, inside, value }: Asked, attributes: string, options: readonly string[]): string {
  const fixed = field.locked ? ' disabled' : '';
  const own = field.kind === 'select' && options.length < 5;
  const prompt = inside ? `-- Chọn ${words}${field.required ? ' (*)' : ''} --` : '-- Chọn --';
  const choices = options.map(
    (option) => `<option value="${html(option)}"${option === value ? ' selected' : ''}>${html(option)}</option>`,
  );
  return `<select class="${own ? 'txt' : 'select2'}" ${attributes}${fixed}><option value="">${html(prompt)}</option>${choices.join('')}</select>`;
}

/** Half of the radio buttons have their words in a label, half just stand before them. */
function radios({ field, id, name, value }: Asked): string {
  const labelled = choiceOf(`radio/${field.id}`, 2) === 0;
  const buttons = (field.options ?? []).map((option, index) => {
    const state = `${option === value ? ' checked' : ''}${field.locked ? ' disabled' : ''}${field.required ? ' data-required' : ''}`;
    const button = `<input type="radio" id="${id}_${index}" name="${html(name)}" value="${html(option)}"${state}>`;
    return labelled ? `<label>${button} ${html(option)}</label>` : `<span>${button} ${html(option)}</span>`;
  });
  return `<div class="radios">${buttons.join(' ')}</div>`;
}

/** Dates: typed with the calendar on focus, typed with the calendar behind an icon, only picked; appointments apart. */
function date({ field, words, inside, id, value }: Asked, attributes: string): string {
  const placeholder = inside ? `${words} (dd/mm/yyyy)${field.required ? ' (*)' : ''}` : 'dd/mm/yyyy';
  const box = (more: string) =>
    `<input type="text" class="txt${more}" value="${html(value)}" placeholder="${html(placeholder)}" autocomplete="off" ${attributes}`;
  if (field.locked) return `${box('')}>`;
  if (/appointment/i.test(field.id)) return appointmentCalendar(value, attributes, new Date());
  const start = /birth/i.test(field.id) ? 'decade' : 'days';
  const manner = choiceOf(`date/${field.id}`, 3);
  if (manner === 0) return `${formats(field, id)}${box(' datepicker')} data-start="${start}">`;
  const picked = manner === 2 ? ' readonly' : '';
  return `<div class="input-group date" data-start="${start}">${box('')}${picked}><span class="input-group-addon"><i class="ic ic-calendar"></i></span></div>`;
}

/** The list that says how much of a birth date is known; it changes what the box beside it takes. */
const formats = (field: FormField, id: string): string =>
  /birth/i.test(field.id)
    ? `<select class="format" id="cboFORMAT_DATE_${id}" data-date="#${id}"><option value="dd/mm/yyyy">Ngày/tháng/năm</option><option value="mm/yyyy">Tháng/năm</option><option value="yyyy">Năm</option></select>`
    : '';
