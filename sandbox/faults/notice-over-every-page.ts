import type { Fault } from './fault.ts';

export const noticeOverEveryPage = {
  id: 'notice-over-every-page',
  // The operator has taken his portal out of service and says so; the pages behind the dialog are all there.
  expected: { cause: 'portal', detail: 'maintenance-page' },
  says: 'A dialog that cannot be closed lies over every page and says that the service is suspended while data are moved.',
  touches: 'all',
  portal: {
    body: `<div role="dialog" aria-modal="true" style="position:fixed;inset:0;z-index:2147483647;background:rgba(0,0,0,.75);padding:15vh 8vw">
<div style="background:#fff;padding:24px"><h2>THÔNG BÁO TẠM DỪNG HỆ THỐNG</h2>
<p>Hệ thống tạm dừng tiếp nhận hồ sơ để chuyển đổi dữ liệu sau sắp xếp đơn vị hành chính. Kính mong Ông/Bà thông cảm và quay lại sau 18 giờ 00.</p></div></div>`,
  },
} satisfies Fault;
