/**
 * A procedure as a form for the Form.io renderer (its JSON schema: https://github.com/formio/formio.js). As on real
 * portals, about a third of the fields are labelled, a third only carry a placeholder, a third stand beside plain text.
 */
import type { CitizenRecord, FormField, FormSection, Procedure } from '../../procedures/procedure.ts';

export type Component = Readonly<Record<string, unknown>>;

export interface EForm {
  readonly display: 'form';
  readonly components: readonly Component[];
}

type Manner = 'labelled' | 'placeholder' | 'beside';

export function eForm(procedure: Procedure, citizen: CitizenRecord): EForm {
  return { display: 'form', components: procedure.sections.map((section) => panel(procedure, section, citizen)) };
}

/** A number that is always the same for the same text (FNV-1a), to choose a manner by. */
export function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193) >>> 0;
  return hash >>> 4;
}

function panel(procedure: Procedure, section: FormSection, citizen: CitizenRecord): Component {
  const components = section.repeated
    ? [grid(section, section.repeated, citizen)]
    : section.fields.flatMap((field) => question(procedure, field, citizen));
  return { type: 'panel', key: `panel_${section.id}`, title: section.title, input: false, components };
}

function grid(section: FormSection, repeated: { addLabel: string; min: number }, citizen: CitizenRecord): Component {
  return {
    type: 'datagrid',
    key: section.id,
    label: section.title,
    hideLabel: true,
    input: true,
    addAnother: repeated.addLabel,
    addAnotherPosition: 'bottom',
    initEmpty: repeated.min === 0,
    validate: { minLength: repeated.min },
    components: section.fields.map((field) => ({
      ...control(field, 'masked'),
      ...common(field, citizen),
      label: field.label,
    })),
  };
}

/** The control of a field and, where it stands beside its words, these as an element of their own. */
function question(procedure: Procedure, field: FormField, citizen: CitizenRecord): readonly Component[] {
  const number = numberOf(`${procedure.id}/${field.id}`);
  const filled = field.prefill !== undefined;
  const manner = mannerOf(field, number, filled);
  const dates = field.locked ? 'masked' : (['calendar', 'masked', 'parts'] as const)[(number % 7) % 3];
  const component: Component = {
    ...control(field, dates ?? 'masked'),
    ...common(field, citizen),
    customClass: `ig-${manner}`,
  };
  if (manner === 'labelled') return [{ ...component, label: field.label }];
  if (manner === 'placeholder') {
    const placeholder = field.required ? `${field.label} (*)` : field.label;
    return [{ ...component, label: '', placeholder }];
  }
  const words = field.required ? `${field.label} <span class="ig-star">(*)</span>:` : `${field.label}:`;
  const text = {
    type: 'htmlelement',
    key: `words_${field.id}`,
    tag: 'div',
    input: false,
    content: words,
    customClass: 'ig-words',
  };
  return [text, { ...component, label: '' }];
}

/**
 * A placeholder cannot name what is already filled in, nor radios, check boxes and dates in parts; it is the more
 * frequent elsewhere.
 */
function mannerOf(field: FormField, number: number, filled: boolean): Manner {
  if (field.kind === 'radio' || field.kind === 'checkbox') return 'labelled';
  const silent = filled || field.kind === 'date';
  if (!silent && number % 4 > 0) return 'placeholder';
  return (number >>> 3) % 2 === 0 ? 'labelled' : 'beside';
}

/** What all components have alike. */
function common(field: FormField, citizen: CitizenRecord): Component {
  return {
    key: field.id,
    input: true,
    errorLabel: field.label,
    description: field.hint ?? '',
    disabled: field.locked === true,
    ...(field.prefill ? { defaultValue: citizen[field.prefill] } : {}),
    validate: {
      required: field.required,
      ...(field.maxLength && field.kind !== 'number' ? { maxLength: field.maxLength } : {}),
      ...(field.pattern ? { pattern: field.pattern.source } : {}),
    },
    ...(field.pattern ? { errors: { pattern: field.pattern.message } } : {}),
  };
}

function control(field: FormField, dates: 'calendar' | 'masked' | 'parts'): Component {
  switch (field.kind) {
    case 'text':
      return { type: 'textfield' };
    case 'textarea':
      return { type: 'textarea', rows: 3 };
    case 'number':
      return { type: 'number', delimiter: false, requireDecimal: false };
    case 'checkbox':
      return { type: 'checkbox' };
    case 'radio':
      return { type: 'radio', inline: true, values: valuesOf(field) };
    case 'select':
      return { type: 'select', widget: 'choicesjs', placeholder: 'Chọn', data: { values: valuesOf(field) } };
    case 'province':
      return unitSelect('/vi/units/provinces');
    case 'commune':
      return {
        ...unitSelect(`/vi/units/communes?province={{ data.${field.dependsOn} }}`),
        refreshOn: field.dependsOn,
        clearOnRefresh: true,
      };
    case 'date':
      return dateControl(dates);
  }
}

function dateControl(dates: 'calendar' | 'masked' | 'parts'): Component {
  if (dates === 'calendar') {
    return { type: 'datetime', format: 'dd/MM/yyyy', enableTime: false, allowInput: false, placeholder: 'Chọn ngày' };
  }
  if (dates === 'masked') return { type: 'textfield', inputMask: '99/99/9999', placeholder: 'dd/mm/yyyy' };
  const parts = {
    day: { type: 'number', placeholder: 'Ngày' },
    month: { type: 'select', placeholder: 'Tháng' },
    year: { type: 'number', placeholder: 'Năm' },
  };
  return { type: 'day', dayFirst: true, hideInputLabels: true, fields: parts };
}

const valuesOf = (field: FormField) => (field.options ?? []).map((option) => ({ label: option, value: option }));

/** A list that is fetched when the form is shown, or when the unit above has changed. */
const unitSelect = (url: string): Component => ({
  type: 'select',
  widget: 'choicesjs',
  placeholder: 'Chọn',
  dataSrc: 'url',
  data: { url },
  valueProperty: 'name',
  template: '<span>{{ item.name }}</span>',
  searchField: '',
  disableLimit: true,
  authenticate: false,
  lazyLoad: false,
});
