import type { Fault } from './fault.ts';

let submissions = 0;

export const validationLoop = {
  id: 'validation-loop',
  expected: { cause: 'complexity', detail: 'validation-loop' },
  says: 'Every submission is refused for another answer, though all answers are as the form asks for them.',
  touches: ['form'],
  portal: {
    refuse: ({ sections }) => {
      const fields = sections
        .filter(({ repeated }) => !repeated)
        .flatMap((section) => section.fields)
        .filter(({ required, locked, kind }) => required && !locked && (kind === 'text' || kind === 'date'));
      submissions += 1;
      const field = fields[submissions % Math.max(fields.length, 1)];
      return [
        { field: field?.id ?? null, message: `${field?.label ?? 'Thông tin'} không hợp lệ, vui lòng kiểm tra lại` },
      ];
    },
  },
} satisfies Fault;
