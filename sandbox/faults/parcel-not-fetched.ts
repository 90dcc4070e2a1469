import type { Fault } from './fault.ts';

export const parcelNotFetched = {
  id: 'parcel-not-fetched',
  // A shared system, not the portal: it names whom it asked, and by which hub.
  expected: { cause: 'data-sharing', detail: 'lookup-error' },
  says: 'The land register behind the portal fails, and the portal says so by its name when the form is sent.',
  touches: ['form'],
  procedures: ['land-change'],
  portal: {
    refuse: () => [
      {
        field: null,
        message: 'Không lấy được thông tin thửa đất từ hệ thống VBDLIS (mã lỗi LGSP-503). Hồ sơ chưa được ghi nhận.',
      },
    ],
  },
} satisfies Fault;
