import type { Fault } from './fault.ts';

export const householdBookDemanded = {
  id: 'household-book-demanded',
  expected: { cause: 'complexity', detail: 'undeclared-field' },
  says: 'The form demands the number of the household book, which was abolished in 2023 and is in no published procedure.',
  touches: ['form'],
  portal: {
    procedure: ({ sections: [first, ...others], ...procedure }) => ({
      ...procedure,
      sections: first
        ? [
            {
              ...first,
              fields: [
                ...first.fields,
                {
                  id: 'householdBook',
                  label: 'Số sổ hộ khẩu giấy',
                  kind: 'text',
                  required: true,
                  pattern: { source: '^[0-9]{9}$', message: 'Số sổ hộ khẩu giấy phải gồm 9 chữ số' },
                },
              ],
            },
            ...others,
          ]
        : [],
    }),
  },
} satisfies Fault;
