import { changeSections } from '../interference/change-sections.ts';
import type { Fault } from './fault.ts';

export const recordAskedAgain = {
  id: 'record-asked-again',
  expected: { cause: 'complexity', detail: 'asks-again' },
  says: 'The form fills in nothing from the national record and refuses what the citizen types in its place.',
  touches: ['form'],
  portal: {
    procedure: changeSections((section) => ({
      ...section,
      fields: section.fields.map(({ prefill: _held, locked: _locked, ...field }) => field),
    })),
    refuse: ({ sections }) => {
      const field = sections
        .flatMap(({ fields }) => fields)
        .find(({ id }) => /^(fullName|idNumber|dateOfBirth)$/.test(id));
      return field
        ? [{ field: field.id, message: `${field.label}: vui lòng nhập lại đúng như trên thẻ căn cước` }]
        : null;
    },
  },
} satisfies Fault;
