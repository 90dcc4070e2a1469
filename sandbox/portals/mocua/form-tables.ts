/**
 * The questions of a procedure as tables, two to a row. A third of them are bound to a label, a third carry their words
 * as placeholder, and for a third the words are nothing but text in the cell before.
 */
import { html } from '../../html.ts';
import type { CitizenRecord, FormField, FormSection, Procedure } from '../../procedures/procedure.ts';
import type { FormValues, Refusal } from '../portal.ts';
import { choiceOf } from './choice-of.ts';
import { control, idOf, startOf } from './control.ts';
import { wordsOf } from './words-of.ts';

export interface Filled {
  readonly citizen: CitizenRecord;
  readonly provinces: readonly string[];
  readonly values: FormValues;
  readonly refusals: readonly Refusal[];
}

const star = '<span class="red">(*)</span>';

/** What the portal has to object to a question or paper, below it. */
export const objection = (refusals: readonly Refusal[], at: string): string =>
  refusals
    .filter(({ field }) => field === at)
    .map(({ message }) => `<div class="err">${html(message)}</div>`)
    .join('');

export function formTables(procedure: Procedure, filled: Filled): string {
  return procedure.sections
    .map((section, index) => {
      const body = section.repeated
        ? entryTable(section, section.repeated, filled)
        : questionTable(procedure, section, filled);
      return `<div class="box"><div class="box-title">${romans[index] ?? index + 1}. ${html(section.title)}</div>${body}</div>`;
    })
    .join('\n');
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

function questionTable(procedure: Procedure, { fields }: FormSection, filled: Filled): string {
  const rows: string[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) rows.push(`<tr>${open.join('')}</tr>`);
    open = [];
  };
  for (const [index, field] of fields.entries()) {
    const wide = field.kind === 'textarea' || field.kind === 'checkbox';
    if (wide) close();
    open.push(question(procedure, field, fields, index + 1, filled));
    if (wide || open.length === 2) close();
  }
  close();
  return `<table class="tbl-form"><colgroup><col class="lb"><col class="ct"><col class="lb"><col class="ct"></colgroup><tbody>${rows.join('')}</tbody></table>`;
}

function question(
  procedure: Procedure,
  field: FormField,
  section: readonly FormField[],
  number: number,
  { citizen, provinces, values, refusals }: Filled,
): string {
  const sent = values[field.id];
  const value = startOf(field, typeof sent === 'string' ? sent : undefined, citizen);
  const manner = mannerOf(procedure, field, value);
  const [id, words] = [idOf(field), wordsOf(field, section)];
  const inside = manner === 'inside';
  const box = control({ field, words, inside, name: `f.${field.id}`, id, value }, provinces);
  const note = field.hint ? `<div class="note">${html(field.hint)}</div>` : '';
  const below = `${note}${objection(refusals, field.id)}`;
  const wide = field.kind === 'textarea';
  if (field.kind === 'checkbox')
    return `<td class="ct" colspan="4">${box} ${html(words)}${field.required ? ` ${star}` : ''}${below}</td>`;
  if (inside) return `<td class="ct" colspan="${wide ? 4 : 2}">${box}${below}</td>`;
  const shown = `${html(words)}${field.required ? ` ${star}` : ''}`;
  const label =
    manner === 'bound'
      ? `<label for="${id}">${shown}</label>`
      : choiceOf(`cell/${field.id}`, 2) === 0
        ? `<label>${shown}</label>`
        : `(${number}) ${shown}:`;
  return `<td class="lb">${label}</td><td class="ct"${wide ? ' colspan="3"' : ''}>${box}${below}</td>`;
}

/** A placeholder is not seen once there is a value, and radio buttons have none; it is the more frequent elsewhere. */
function mannerOf(procedure: Procedure, field: FormField, value: string): 'bound' | 'inside' | 'beside' {
  const choice = choiceOf(`${procedure.id}/${field.id}`, 24);
  if (field.kind === 'radio' || /appointment/i.test(field.id)) return 'beside';
  const taken = Boolean(field.prefill) || (value !== '' && ['province', 'commune', 'select'].includes(field.kind));
  if (!taken && choice % 4 > 0) return 'inside';
  return choice % 8 < 5 ? 'bound' : 'beside';
}

/** Entries of a repeated group: a grid with one row each, its words only in the head. */
function entryTable(
  section: FormSection,
  { addLabel, min }: { addLabel: string; min: number },
  filled: Filled,
): string {
  const { id, fields } = section;
  const entries = entriesOf(filled.values[id]);
  const head = fields.map(
    (field) =>
      `<th>${html(wordsOf(field, fields))}${field.required ? ` ${star}` : ''}${field.hint ? `<div class="note">${html(field.hint)}</div>` : ''}</th>`,
  );
  const row = (n: number | 'N', values: Readonly<Record<string, string>>) => {
    const cells = fields.map((field) => {
      const asked = {
        field,
        words: field.label,
        inside: false,
        name: `g.${id}.${n}.${field.id}`,
        id: idOf(field, `_${n}`),
        value: startOf(field, values[field.id], filled.citizen),
      };
      return `<td>${control(asked, filled.provinces)}${objection(filled.refusals, `${id}.${n}.${field.id}`)}</td>`;
    });
    return `<tr>${cells.join('')}<td><span class="del" onclick="removeEntry(this)"><i class="ic ic-delete"></i></span></td></tr>`;
  };
  const rows = Array.from({ length: Math.max(entries.length, min) }, (_, n) => row(n, entries[n] ?? {}));
  return `<div class="scroll"><table class="tbl-list entries" id="grid_${id}" data-next="${rows.length}"><thead><tr>${head.join('')}<th></th></tr></thead><tbody>${rows.join('')}</tbody></table></div>
<template id="row_${id}">${row('N', {})}</template>
<div class="note"><a class="add" onclick="addEntry('${id}')"><i class="ic ic-add"></i> ${html(addLabel)}</a></div>`;
}

function entriesOf(sent: FormValues[string] | undefined): readonly Readonly<Record<string, string>>[] {
  if (sent === undefined || typeof sent === 'string') return [];
  return sent.filter((entry): entry is Readonly<Record<string, string>> => typeof entry === 'object');
}
