/** The control of one question, by its kind and manner. */
import { html } from '../../html.ts';
import type { FormField } from '../../procedures/procedure.ts';
import { doPostBack, idAttribute, nameAttribute } from './control-names.ts';
import { asksYear, type Manner } from './manner.ts';

export interface Control {
  readonly name: string;
  readonly field: FormField;
  readonly manner: Manner;
  readonly value: string;
  /** Answers to choose from; for text and dates none. */
  readonly options: readonly string[];
  /** Whether the page goes back to the server when the answer changes. */
  readonly drives: boolean;
  /** The id attribute, which need not be the control's own. */
  readonly id: string;
}

const attributes = (entries: Readonly<Record<string, string | number | boolean | undefined>>): string =>
  Object.entries(entries)
    .filter(([, value]) => value !== undefined && value !== false && value !== '')
    .map(([name, value]) => ` ${name}="${html(value === true ? name : String(value))}"`)
    .join('');

/** Sends the page back once the browser has taken the answer in, as ASP.NET writes it. */
const goingBack = (name: string): string => `javascript:setTimeout('${doPostBack(name).replaceAll("'", "\\'")}', 0)`;

export function drawControl(control: Control): string {
  switch (control.field.kind) {
    case 'text':
    case 'number':
      return textBox(control);
    case 'textarea':
      return `<textarea rows="3" class="txt"${common(control)}>${html(control.value)}</textarea>`;
    case 'date':
      return dateControl(control);
    case 'select':
    case 'province':
    case 'commune':
      return dropDown(control);
    case 'radio':
      return control.manner.choice === 'radios' ? radioList(control) : checkList(control);
    case 'checkbox':
      return `<input type="checkbox" value="Có"${common(control)}${control.value ? ' checked="checked"' : ''}>`;
  }
}

const placeholder = ({ field, manner }: Control): string => {
  if (asksYear(field)) return 'Nhập năm VD:2000';
  return manner.caption === 'placeholder' ? `${manner.wording}${field.required ? ' (*)' : ''}` : '';
};

const common = (control: Control): string =>
  attributes({
    name: nameAttribute(control.name),
    id: control.id,
    placeholder:
      control.field.kind === 'text' || control.field.kind === 'textarea' || control.field.kind === 'number'
        ? placeholder(control)
        : '',
    disabled: control.field.locked,
  });

function textBox(control: Control): string {
  const { field, value } = control;
  return `<input type="text" class="txt${field.locked ? ' aspNetDisabled' : ''}"${common(control)}${attributes({ value, maxlength: field.maxLength, autocomplete: 'off' })}>`;
}

function dropDown(control: Control): string {
  const { name, options, value, drives, manner, field } = control;
  const missing = field.kind === 'commune' && options.length === 0;
  const prompt = missing
    ? '-- Chọn Tỉnh/Thành phố trước --'
    : manner.caption === 'placeholder'
      ? `-- Chọn ${manner.wording}${field.required ? ' (*)' : ''} --`
      : '-- Chọn --';
  const items = options.map(
    (option) =>
      `<option value="${html(option)}"${option === value ? ' selected="selected"' : ''}>${html(option)}</option>`,
  );
  return `<select class="ddl"${common(control)}${attributes({ onchange: drives && goingBack(name) })}><option value="">${html(prompt)}</option>${items.join('')}</select>`;
}

/** ASP.NET's RadioButtonList: a table. */
function radioList(control: Control): string {
  const cells = control.options.map((option, index) => {
    const id = `${control.id}_${index}`;
    return `<td>${choice(control, 'radio', id, option)}<label for="${id}">${html(option)}</label></td>`;
  });
  return `<table id="${control.id}" class="rbl"><tr>${cells.join('')}</tr></table>`;
}

/** Check boxes that behave as radio buttons; what follows the last `-` of an id is the answer. */
function checkList(control: Control): string {
  const boxes = control.options.map((option) => {
    const id = html(`x-radio-${control.id}-${option}`);
    return `<span class="x-radio">${choice(control, 'checkbox', id, option)}<label for="${id}">${html(option)}</label></span>`;
  });
  return `<div class="x-radios">${boxes.join(' ')}</div>`;
}

const choice = ({ name, value, field, drives }: Control, type: string, id: string, option: string): string =>
  `<input type="${type}" id="${id}"${attributes({
    name: nameAttribute(name),
    value: option,
    checked: option === value,
    disabled: field.locked,
    onclick: drives && goingBack(name),
  })}>`;

function dateControl(control: Control): string {
  const { name, manner, value, field } = control;
  if (manner.date === 'native') {
    const [day = '', month = '', year = ''] = value.split('/');
    return `<input type="date" class="txt ngay"${common(control)}${attributes({ value: value && `${year}-${month}-${day}` })}>`;
  }
  if (manner.date === 'parts') {
    const given = value.split('/');
    const part = (suffix: string, words: string, index: number) =>
      `<input type="text" class="txt x-date"${attributes({
        id: `${idAttribute(name)}-${suffix}`,
        name: `${nameAttribute(name)}-${suffix}`,
        value: given[index],
        placeholder: words,
        maxlength: suffix === 'year' ? 4 : 2,
      })}>`;
    return `<span class="x-dates">${part('day', 'Ngày', 0)}${part('month', 'Tháng', 1)}${part('year', 'Năm', 2)}</span>`;
  }
  return `<input type="text" class="txt ngay${field.locked ? ' aspNetDisabled' : ' datepicker'}"${common(control)}${attributes({ value, placeholder: 'dd/mm/yyyy', autocomplete: 'off' })}>`;
}
