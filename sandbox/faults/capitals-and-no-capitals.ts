import { askedOnce } from '../interference/asked-once.ts';
import { turns } from '../interference/turns.ts';
import type { Fault } from './fault.ts';

const turn = turns();

export const capitalsAndNoCapitals = {
  id: 'capitals-and-no-capitals',
  expected: { cause: 'complexity', detail: 'contradicting-validation' },
  says: 'A name is refused for its small letters, and when sent again for its capitals.',
  touches: ['form'],
  portal: {
    refuse: (procedure, _values, citizen) => {
      const field = askedOnce(procedure).find(({ kind }) => kind === 'text' || kind === 'textarea');
      const rule = turn(citizen) % 2 === 0 ? 'phải viết bằng chữ in hoa có dấu' : 'không được viết toàn chữ in hoa';
      return [{ field: field?.id ?? null, message: `${field?.label ?? 'Thông tin'} ${rule}` }];
    },
  },
} satisfies Fault;
