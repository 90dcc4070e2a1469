import type { Fault } from './fault.ts';

export const missingPictureAndUnclearRefusal = {
  id: 'missing-picture-and-unclear-refusal',
  expected: { cause: 'complexity', detail: 'unclear-error' },
  says: 'Pictures of the portal are missing (404), which stops nobody; its form refuses without a reason.',
  touches: ['form'],
  portal: {
    body: '<img src="/images/banner-2-9.png" alt=""><img src="/images/qr-zalo.png" alt="">',
    refuse: () => [{ field: null, message: 'Dữ liệu chưa đúng quy định!' }],
  },
} satisfies Fault;
