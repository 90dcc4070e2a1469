import { isPhone } from '../interference/on-phones.ts';
import type { Fault } from './fault.ts';

export const scriptDisabled = {
  id: 'script-disabled',
  expected: { cause: 'device', detail: 'script-disabled' },
  says: "Scripts are switched off in the telephone's browser; the portal's pages say what they need.",
  touches: 'all',
  circumstances: { device: 'phone' },
  portal: {
    before: (request, response, next) => {
      // The directive that takes scripts away from a page as a browser's setting does, <noscript> included.
      if (isPhone(request))
        response.set(
          'content-security-policy',
          'sandbox allow-forms allow-same-origin allow-top-navigation allow-popups',
        );
      next();
    },
    head: '<noscript><style>main, form, nav, header{display:none!important}</style></noscript>',
    body: '<noscript><h2>Trình duyệt của bạn đã tắt JavaScript</h2><p>Vui lòng bật JavaScript để sử dụng Cổng dịch vụ công.</p></noscript>',
  },
} satisfies Fault;
