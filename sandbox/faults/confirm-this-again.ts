import { askedOnce } from '../interference/asked-once.ts';
import { turns } from '../interference/turns.ts';
import type { Fault } from './fault.ts';

const turn = turns();

export const confirmThisAgain = {
  id: 'confirm-this-again',
  // Confirming changes nothing and the round begins anew: no number of rounds ends it.
  expected: { cause: 'complexity', detail: 'validation-loop' },
  says: 'Each time the form is sent, another of its right answers is to be confirmed once more.',
  touches: ['form'],
  portal: {
    refuse: (procedure, _values, citizen) => {
      const fields = askedOnce(procedure).filter(({ required, locked }) => required && !locked);
      const field = fields[turn(citizen) % Math.max(fields.length, 1)];
      return [
        { field: field?.id ?? null, message: `Vui lòng xác nhận lại mục "${field?.label ?? 'Thông tin chung'}"` },
      ];
    },
  },
} satisfies Fault;
