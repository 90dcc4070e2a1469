import type { Fault } from './fault.ts';

export const fillWhatIsMissing = {
  id: 'fill-what-is-missing',
  // Nothing is missing, and the refusal names no field.
  expected: { cause: 'complexity', detail: 'unclear-error' },
  says: 'A form that is filled in completely is refused with the word to fill in what is missing.',
  touches: ['form'],
  portal: { refuse: () => [{ field: null, message: 'Vui lòng điền các trường thông tin còn thiếu trong tờ khai' }] },
} satisfies Fault;
