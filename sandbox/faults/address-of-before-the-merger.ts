import type { Fault } from './fault.ts';

export const addressOfBeforeTheMerger = {
  id: 'address-of-before-the-merger',
  // The citizen declared what is true today; the record lags behind the law.
  expected: { cause: 'data-sharing', detail: 'record-mismatch' },
  says: "The register still holds the citizen's address with its abolished district, which the portal compares with today's.",
  touches: ['form'],
  portal: {
    refuse: () => [
      {
        field: null,
        message:
          'Thông tin nơi thường trú không trùng khớp với Dữ liệu dân cư quốc gia (Quận Hải Châu). Vui lòng liên hệ Công an cấp xã để cập nhật.',
      },
    ],
  },
} satisfies Fault;
