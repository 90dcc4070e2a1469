import type { Fault } from './fault.ts';

export const unclearError = {
  id: 'unclear-error',
  expected: { cause: 'complexity', detail: 'unclear-error' },
  says: 'The form refuses a complete submission, and says neither what nor where.',
  touches: ['form'],
  portal: { refuse: () => [{ field: null, message: 'Thông tin chưa hợp lệ. Vui lòng kiểm tra lại!' }] },
} satisfies Fault;
