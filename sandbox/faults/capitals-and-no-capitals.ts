import type { Fault } from './fault.ts';

let times = 0;

export const capitalsAndNoCapitals = {
  id: 'capitals-and-no-capitals',
  expected: { cause: 'complexity', detail: 'contradicting-validation' },
  says: 'A name is refused for its small letters, and when sent again for its capitals.',
  touches: ['form'],
  portal: {
    refuse: ({ sections }) => {
      const field = sections
        .filter(({ repeated }) => !repeated)
        .flatMap(({ fields }) => fields)
        .find(({ kind }) => kind === 'text' || kind === 'textarea');
      times += 1;
      const rule = times % 2 === 1 ? 'phải viết bằng chữ in hoa có dấu' : 'không được viết toàn chữ in hoa';
      return [{ field: field?.id ?? null, message: `${field?.label ?? 'Thông tin'} ${rule}` }];
    },
  },
} satisfies Fault;
