import type { Fault } from './fault.ts';

export const photographTooLargeAndTooSmall = {
  id: 'photograph-too-large-and-too-small',
  // No picture is smaller than the one and larger than the other; what the procedure publishes is 5 MB.
  expected: { cause: 'complexity', detail: 'contradicting-validation' },
  says: 'A photograph must be smaller than 200 KB by one rule and, for its sharpness, larger than 500 KB by another.',
  touches: ['form'],
  procedures: ['driving-licence'],
  portal: {
    refuse: ({ attachments }) => {
      const { id = null, name = 'Ảnh' } = attachments[0] ?? {};
      return [
        { field: id, message: `${name}: dung lượng tệp phải nhỏ hơn 200 KB` },
        { field: id, message: `${name}: ảnh không rõ nét, dung lượng tệp tối thiểu là 500 KB` },
      ];
    },
  },
} satisfies Fault;
