/** The answers of an e-form: to begin with, as read from a page sent back, and as the backend takes them. */
import type { CitizenRecord, FormField, FormSection, Procedure } from '../../procedures/procedure.ts';
import type { FormValues } from '../portal.ts';
import { cellName, controlNames } from './control-names.ts';
import type { Answers } from './drafts.ts';
import { dependants, shownFields } from './drivers.ts';
import { mannerOf, type Manner } from './manner.ts';
import type { PostBack } from './post-back.ts';

const plainFields = ({ sections }: Procedure): readonly FormField[] =>
  sections.filter(({ repeated }) => !repeated).flatMap(({ fields }) => fields);

/** What is known of the citizen, and as many empty entries as a group must have. */
export function firstAnswers(procedure: Procedure, citizen: CitizenRecord): Answers {
  const single = plainFields(procedure).map(({ id, prefill }) => [id, prefill ? citizen[prefill] : ''] as const);
  const groups = procedure.sections.flatMap(({ id, repeated }) =>
    repeated ? [[id, Array.from({ length: repeated.min }, () => ({}))] as const] : [],
  );
  return { single: Object.fromEntries(single), groups: Object.fromEntries(groups) };
}

/** How questions in a table of entries are asked: the words stand once, at the head of the column. */
export const inTable = (procedure: Procedure, section: FormSection, field: FormField): Manner => ({
  ...mannerOf(procedure, section, field),
  caption: 'text',
  date: 'calendar',
  sharedId: false,
});

/** What the page holds; dates as dd/mm/yyyy. What depends on the control that sent the page is emptied. */
export function readAnswers(procedure: Procedure, page: PostBack, before: Answers): Answers {
  const names = controlNames(procedure);
  const single: Record<string, string> = {};
  for (const section of procedure.sections) {
    if (section.repeated) continue;
    const shown = shownFields(section, before.single);
    for (const field of section.fields) {
      const kept = field.locked ? (before.single[field.id] ?? '') : '';
      const name = names.get(field.id) ?? field.id;
      const asked = shown.includes(field) && !field.locked;
      single[field.id] = asked ? valueOf(page, name, field, mannerOf(procedure, section, field)) : kept;
    }
  }
  const driver = plainFields(procedure).find(({ id }) => names.get(id) === page.target);
  for (const { id } of driver ? dependants(procedure, driver) : []) single[id] = '';

  const groups = procedure.sections.flatMap((section) => {
    if (!section.repeated) return [];
    const entries = (before.groups[section.id] ?? []).map((_, row) =>
      Object.fromEntries(
        section.fields.map((field) => [
          field.id,
          valueOf(page, cellName(section.id, row, names, field), field, inTable(procedure, section, field)),
        ]),
      ),
    );
    return [[section.id, entries] as const];
  });
  return { single, groups: Object.fromEntries(groups) };
}

function valueOf(page: PostBack, name: string, field: FormField, { date }: Manner): string {
  if (field.kind !== 'date' || date === 'calendar') return page.text(name);
  const [year, month, day] =
    date === 'native'
      ? page.text(name).split('-')
      : ['year', 'month', 'day'].map((suffix) => page.text(`${name}-${suffix}`));
  if (!year && !month && !day) return '';
  return `${(day ?? '').padStart(2, '0')}/${(month ?? '').padStart(2, '0')}/${year ?? ''}`;
}

/** Without the entries that nobody has written anything in, but not fewer than there must be. */
export function withoutEmptyEntries(procedure: Procedure, { single, groups }: Answers): Answers {
  const kept = procedure.sections.flatMap(({ id, repeated }) => {
    if (!repeated) return [];
    const written = (groups[id] ?? []).filter((entry) => Object.values(entry).some(Boolean));
    const missing = Array.from({ length: Math.max(0, repeated.min - written.length) }, () => ({}));
    return [[id, [...written, ...missing]] as const];
  });
  return { single, groups: Object.fromEntries(kept) };
}

/** A table of entries with one more, or without one. */
export function changeEntries(answers: Answers, section: string, change: { add: true } | { remove: number }): Answers {
  const entries = answers.groups[section] ?? [];
  const changed = 'add' in change ? [...entries, {}] : entries.filter((_, row) => row !== change.remove);
  return { ...answers, groups: { ...answers.groups, [section]: changed } };
}

export const formValues = ({ single, groups }: Answers): FormValues => ({ ...single, ...groups });
