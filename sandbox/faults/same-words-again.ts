import { askedOnce } from '../interference/asked-once.ts';
import type { Fault } from './fault.ts';

export const sameWordsAgain = {
  id: 'same-words-again',
  expected: { cause: 'complexity', detail: 'validation-loop' },
  says: 'One answer, right as the form asks for it, is refused every time with the same words.',
  touches: ['form'],
  portal: {
    refuse: (procedure) => {
      const field = askedOnce(procedure).find(({ required, locked }) => required && !locked);
      return field ? [{ field: field.id, message: `${field.label} không được để trống` }] : null;
    },
  },
} satisfies Fault;
