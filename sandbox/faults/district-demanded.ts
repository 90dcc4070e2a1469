import { changeSections } from '../interference/change-sections.ts';
import type { Fault } from './fault.ts';

export const districtDemanded = {
  id: 'district-demanded',
  expected: { cause: 'data-sharing', detail: 'stale-list' },
  says: 'The form demands a district, a level that was abolished on 1 July 2025; its list has none for the provinces of today.',
  touches: ['form'],
  portal: {
    procedure: changeSections((section) => ({
      ...section,
      fields: section.fields.flatMap((field) =>
        field.kind === 'province' && !section.repeated
          ? [
              field,
              { id: `${field.id}District`, label: 'Quận/Huyện', kind: 'select' as const, required: true, options: [] },
            ]
          : [field],
      ),
    })),
  },
} satisfies Fault;
