import type { Fault } from './fault.ts';

const districts = [
  'Quận Hải Châu',
  'Quận Thanh Khê',
  'Quận Sơn Trà',
  'Huyện Hòa Vang',
  'Huyện Than Uyên',
  'Huyện Vĩnh Bảo',
];

export const districtDemanded = {
  id: 'district-demanded',
  expected: { cause: 'data-sharing', detail: 'stale-list' },
  says: 'The form demands a district, a level that was abolished on 1 July 2025.',
  touches: ['form'],
  portal: {
    procedure: (procedure) => ({
      ...procedure,
      sections: procedure.sections.map((section) => ({
        ...section,
        fields: section.fields.flatMap((field) =>
          field.kind === 'province' && !section.repeated
            ? [
                field,
                {
                  id: `${field.id}District`,
                  label: 'Quận/Huyện',
                  kind: 'select' as const,
                  required: true,
                  options: districts,
                },
              ]
            : [field],
        ),
      })),
    }),
  },
} satisfies Fault;
