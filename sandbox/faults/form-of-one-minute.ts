import type { Fault } from './fault.ts';

export const formOfOneMinute = {
  id: 'form-of-one-minute',
  // A careful citizen needs longer than a minute; he stays signed in, and begins anew for ever.
  expected: { cause: 'complexity', detail: 'too-slow-for-session' },
  says: 'The form says that it is valid for one minute, and is refused as too late when it is sent.',
  touches: ['form'],
  portal: {
    body: '<p style="text-align:right"><small>Tờ khai có hiệu lực trong 01 phút kể từ khi mở</small></p>',
    refuse: () => [
      {
        field: null,
        message: 'Tờ khai đã quá thời hạn 01 phút kể từ khi mở nên không được tiếp nhận. Vui lòng kê khai lại từ đầu.',
      },
    ],
  },
} satisfies Fault;
