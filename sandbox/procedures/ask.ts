/**
 * Builders of form fields, so that a procedure reads like the form it stands for. A field is required unless it says
 * otherwise; the personal data that every form asks for bring their other wordings and their format.
 */
import { optionLists } from './option-lists.ts';
import type { FieldKind, FormField } from './procedure.ts';
import { wordings } from './wordings.ts';

type More = Partial<Omit<FormField, 'id' | 'label' | 'kind' | 'options'>>;

const field = (kind: FieldKind, id: string, label: string, more: More): FormField => ({
  id,
  label,
  kind,
  required: true,
  ...more,
});

const otherWordings = (datum: keyof typeof wordings, label: string): readonly string[] =>
  wordings[datum].filter((wording) => wording !== label);

export const idNumberPattern = { source: '^\\d{12}$', message: 'Số định danh cá nhân phải gồm 12 chữ số' };
export const phonePattern = { source: '^0\\d{9}$', message: 'Số điện thoại phải gồm 10 chữ số, bắt đầu bằng số 0' };
export const emailPattern = { source: '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$', message: 'Email không đúng định dạng' };

export const ask = {
  text: (id: string, label: string, more: More = {}) => field('text', id, label, { maxLength: 250, ...more }),
  textarea: (id: string, label: string, more: More = {}) => field('textarea', id, label, { maxLength: 2000, ...more }),
  number: (id: string, label: string, more: More = {}) => field('number', id, label, more),
  date: (id: string, label: string, more: More = {}) => field('date', id, label, more),
  checkbox: (id: string, label: string, more: More = {}) => field('checkbox', id, label, { required: false, ...more }),
  select: (id: string, label: string, options: readonly string[], more: More = {}): FormField => ({
    ...field('select', id, label, more),
    options,
  }),
  radio: (id: string, label: string, options: readonly string[], more: More = {}): FormField => ({
    ...field('radio', id, label, more),
    options,
  }),

  fullName: (id: string, label: string, more: More = {}) =>
    ask.text(id, label, { variants: otherWordings('fullName', label), maxLength: 100, ...more }),
  idNumber: (id: string, label: string, more: More = {}) =>
    ask.text(id, label, {
      variants: otherWordings('idNumber', label),
      maxLength: 12,
      pattern: idNumberPattern,
      ...more,
    }),
  dateOfBirth: (id: string, label: string, more: More = {}) =>
    ask.date(id, label, { variants: otherWordings('dateOfBirth', label), ...more }),
  sex: (id: string, label: string, more: More = {}) =>
    ask.radio(id, label, optionLists.sexes, { variants: otherWordings('sex', label), ...more }),
  phone: (id: string, label: string, more: More = {}) =>
    ask.text(id, label, { variants: otherWordings('phone', label), maxLength: 10, pattern: phonePattern, ...more }),
  email: (id: string, label: string, more: More = {}) =>
    ask.text(id, label, { variants: otherWordings('email', label), maxLength: 100, pattern: emailPattern, ...more }),
  ethnicity: (id: string, more: More = {}) => ask.select(id, 'Dân tộc', optionLists.ethnicities, more),
  nationality: (id: string, more: More = {}) => ask.select(id, 'Quốc tịch', optionLists.nationalities, more),
  address: (id: string, label: string, more: More = {}) =>
    ask.text(id, label, {
      variants: otherWordings('address', label),
      hint: 'Ghi số nhà, đường/phố, thôn/tổ dân phố',
      ...more,
    }),
  province: (id: string, label: string, more: More = {}) =>
    field('province', id, label, { variants: otherWordings('province', label), ...more }),
  /** A commune of the province chosen in the field `dependsOn`. */
  commune: (id: string, label: string, dependsOn: string, more: More = {}) =>
    field('commune', id, label, { variants: otherWordings('commune', label), dependsOn, ...more }),
} as const;
