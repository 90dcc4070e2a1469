import type { Fault } from './fault.ts';

export const errorByNumber = {
  id: 'error-by-number',
  expected: { cause: 'complexity', detail: 'unclear-error' },
  says: 'The form refuses a complete submission with a number in place of a reason.',
  touches: ['form'],
  portal: { refuse: () => [{ field: null, message: 'Không thể thực hiện. Mã thông báo: DVC-1027' }] },
} satisfies Fault;
