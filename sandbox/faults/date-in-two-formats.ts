import { changeSections } from '../interference/change-sections.ts';
import type { Fault } from './fault.ts';

export const dateInTwoFormats = {
  id: 'date-in-two-formats',
  // The field, its picker and the second rule want dd/mm/yyyy, the first rule yyyy-mm-dd: no answer meets both.
  expected: { cause: 'complexity', detail: 'contradicting-validation' },
  says: 'A day is refused as dd/mm/yyyy by one rule and as yyyy-mm-dd by the next.',
  touches: ['form'],
  portal: {
    procedure: changeSections((section) => ({
      ...section,
      fields: section.fields.map((field) =>
        field.kind === 'date' && !field.locked
          ? {
              ...field,
              pattern: { source: '^\\d{4}-\\d{2}-\\d{2}$', message: `${field.label} phải theo định dạng yyyy-mm-dd` },
            }
          : field,
      ),
    })),
  },
} satisfies Fault;
