import type { Fault } from './fault.ts';

export const startUpWatchdog = {
  id: 'start-up-watchdog',
  // Only the old phone computes so long; the same pages start at once on the reference device.
  expected: { cause: 'device', detail: 'too-weak' },
  says: 'The portal gives its pages eight seconds to start, which a weak processor does not manage.',
  touches: 'all',
  circumstances: { device: 'phone-old' },
  portal: {
    head: `<script>
if (/SM-J610F/.test(navigator.userAgent)) document.addEventListener('DOMContentLoaded', () => {
  const begun = Date.now();
  const work = () => {
    for (const slice = Date.now(); Date.now() - slice < 900; ) Math.sqrt(slice);
    if (Date.now() - begun < 8000) return setTimeout(work, 20);
    document.body.innerHTML = '<div role="alert">Ứng dụng khởi động quá lâu (8000ms). Vui lòng tải lại trang.</div>';
  };
  work();
});
</script>`,
  },
} satisfies Fault;
