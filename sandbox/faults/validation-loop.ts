import { askedOnce } from '../interference/asked-once.ts';
import { turns } from '../interference/turns.ts';
import type { Fault } from './fault.ts';

const turn = turns();

export const validationLoop = {
  id: 'validation-loop',
  expected: { cause: 'complexity', detail: 'validation-loop' },
  says: 'Every submission is refused for another answer, though all answers are as the form asks for them.',
  touches: ['form'],
  portal: {
    refuse: (procedure, _values, citizen) => {
      const fields = askedOnce(procedure).filter(
        ({ required, locked, kind }) => required && !locked && (kind === 'text' || kind === 'date'),
      );
      const field = fields[(turn(citizen) + 1) % Math.max(fields.length, 1)];
      return [
        { field: field?.id ?? null, message: `${field?.label ?? 'Thông tin'} không hợp lệ, vui lòng kiểm tra lại` },
      ];
    },
  },
} satisfies Fault;
