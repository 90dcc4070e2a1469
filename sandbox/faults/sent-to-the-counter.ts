import type { Fault } from './fault.ts';

export const sentToTheCounter = {
  id: 'sent-to-the-counter',
  expected: { cause: 'complexity', detail: 'in-person-step' },
  says: 'The submission, complete as it is, is answered with the request to come to the counter.',
  touches: ['form'],
  portal: {
    refuse: () => [
      {
        field: null,
        message: 'Đề nghị Ông/Bà đến trực tiếp Bộ phận Tiếp nhận và Trả kết quả để được hướng dẫn nộp hồ sơ bản giấy.',
      },
    ],
  },
} satisfies Fault;
