import type { Fault } from './fault.ts';

export const nervousPortalThatWorks = {
  id: 'nervous-portal-that-works',
  // Nothing of it stands in the way.
  expected: { outcome: 'ok' },
  says: 'Banners of warning, a missing picture, errors in the console and a failing counter of visits: and everybody gets through.',
  touches: 'all',
  portal: {
    body: `<div role="alert" style="color:#c00">Hệ thống có thể gián đoạn trong quá trình nâng cấp. Nếu gặp lỗi kết nối, Ông/Bà vui lòng thử lại.</div>
<img src="/khong-co/banner.png" alt=""><script src="http://f-emc.localhost:9/gov-tracking.min.js" async></script>
<script>setTimeout(() => { throw new TypeError("Cannot read properties of null (reading 'banner')"); }, 200); console.error('Execute recaptcha not yet available');</script>`,
  },
} satisfies Fault;
