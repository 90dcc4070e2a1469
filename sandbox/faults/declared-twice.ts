import { ask } from '../procedures/ask.ts';
import type { Fault } from './fault.ts';

/** What the register has known since the citizen signed in. */
const again = {
  id: 'dc01',
  title: 'Phiếu thu thập thông tin dân cư (DC01)',
  fields: [
    ask.fullName('dc01Name', 'Họ và tên'),
    ask.dateOfBirth('dc01Born', 'Ngày sinh'),
    ask.idNumber('dc01Number', 'Số định danh cá nhân'),
  ],
};

export const declaredTwice = {
  id: 'declared-twice',
  // All three are in the record, two of them filled in on the same page: the procedure has them typed again.
  expected: { cause: 'complexity', detail: 'asks-again' },
  says: 'Below the form stands another one for the same data of the national record, which is never content with what is retyped.',
  touches: ['form'],
  portal: {
    procedure: (procedure) => ({ ...procedure, sections: [...procedure.sections, again] }),
    refuse: () => [
      {
        field: 'dc01Name',
        message: 'Đề nghị Ông/Bà nhập lại Họ và tên, Ngày sinh, Số định danh cá nhân tại Phiếu DC01',
      },
    ],
  },
} satisfies Fault;
