/** Names of controls as ASP.NET programmers give them: a prefix of the kind, then the label without tone marks. */
import type { FieldKind, FormField, Procedure } from '../../procedures/procedure.ts';
import { container } from './post-back.ts';

const prefixes: Readonly<Record<FieldKind, string>> = {
  text: 'txt',
  textarea: 'txt',
  number: 'txt',
  date: 'dt',
  select: 'ddl',
  radio: 'rbl',
  checkbox: 'chk',
  province: 'cboCITY_ID_',
  commune: 'cboVILLAGE_ID_',
};

const inOneWord = (label: string): string =>
  label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .split(/[^A-Za-z0-9]+/)
    .slice(0, 5)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');

/** Control names by field id, e.g. `txtHoVaTen`, the second of a kind `txtHoVaTen2`. */
export function controlNames(procedure: Procedure): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Map<string, number>();
  for (const field of procedure.sections.flatMap(({ fields }) => fields)) {
    const name = `${prefixes[field.kind]}${inOneWord(field.label)}`;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    names.set(field.id, count === 1 ? name : `${name}${count}`);
  }
  return names;
}

/** A cell of a table of entries; rows of a grid are counted from 02. */
export const cellName = (section: string, row: number, names: ReadonlyMap<string, string>, field: FormField): string =>
  `grv${section}$ctl${String(row + 2).padStart(2, '0')}$${names.get(field.id) ?? field.id}`;

/** The `name` and `id` attributes of a control. */
export const nameAttribute = (control: string): string => `${container}${control}`;
export const idAttribute = (control: string): string => nameAttribute(control).replaceAll('$', '_');
/** What a link's address or a handler says to send the page back on behalf of a control. */
export const doPostBack = (control: string, argument = ''): string =>
  `__doPostBack('${nameAttribute(control)}','${argument}')`;
