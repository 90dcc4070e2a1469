import type { Fault } from './fault.ts';

export const receivingUnitAbolished = {
  id: 'receiving-unit-abolished',
  // What the citizen chose is right since the merger; it is the shared list of units that is older than the law.
  expected: { cause: 'data-sharing', detail: 'stale-list' },
  says: 'The submission is refused because the shared catalogue still has the units of before 1 July 2025.',
  touches: ['form'],
  portal: {
    refuse: () => [
      {
        field: null,
        message:
          'Mã đơn vị tiếp nhận không có trong Danh mục dùng chung: danh mục đơn vị hành chính chưa được cập nhật theo mô hình chính quyền địa phương 2 cấp.',
      },
    ],
  },
} satisfies Fault;
