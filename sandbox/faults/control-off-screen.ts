import type { Fault } from './fault.ts';

export const controlOffScreen = {
  id: 'control-off-screen',
  expected: { cause: 'device', detail: 'control-off-screen' },
  says: 'On screens narrower than 500 px the button that submits lies left of the screen, where no scrolling reaches it.',
  touches: ['form'],
  circumstances: { device: 'phone' },
  portal: {
    head: `<style>@media (max-width: 499px) {
  .action-bar-item { position: fixed !important; left: -480px !important; bottom: 16px !important; width: 200px !important; }
}</style>
<script>
(() => {
  const submits = /^(gửi hồ sơ|nộp hồ sơ|gửi thông tin|hoàn thành|nộp tiền|xác nhận nộp|thanh toán)/i;
  const arrange = () => {
    for (const control of document.querySelectorAll('button, input[type=submit], form [role=button], .btn[href*=payment]')) {
      const words = (control.value || control.textContent || '').trim();
      if (submits.test(words)) control.classList.add('action-bar-item');
    }
  };
  window.addEventListener('DOMContentLoaded', () => {
    arrange();
    new MutationObserver(arrange).observe(document.body, { childList: true, subtree: true });
  });
})();
</script>`,
  },
} satisfies Fault;
