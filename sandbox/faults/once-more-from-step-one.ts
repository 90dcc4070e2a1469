import { turns } from '../interference/turns.ts';
import type { Fault } from './fault.ts';

const turn = turns();

export const onceMoreFromStepOne = {
  id: 'once-more-from-step-one',
  // It says what to do, so it is not unclear; whoever does it is sent round again.
  expected: { cause: 'complexity', detail: 'validation-loop' },
  says: 'Sent from the last step, the form wants all steps to be gone through once more from the first, each time.',
  touches: ['form'],
  portal: {
    refuse: (_procedure, _values, citizen) => [
      {
        field: null,
        message: `Dữ liệu danh mục vừa được cập nhật. Vui lòng quay lại Bước 1, kiểm tra và gửi lại (lần ${turn(citizen) + 1})`,
      },
    ],
  },
} satisfies Fault;
