import { eachControl, submitWords } from '../interference/each-control.ts';
import type { Fault } from './fault.ts';

export const localSigningService = {
  id: 'local-signing-service',
  // The procedure as put online takes only what a token has signed; nothing is broken anywhere.
  expected: { cause: 'complexity', detail: 'needs-signature-device' },
  says: "Before sending, the page looks for a signing program on the citizen's own machine, finds none and says so for some seconds.",
  touches: ['form'],
  portal: {
    head: eachControl(
      submitWords,
      `control.addEventListener('click', async (event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
  const answer = await fetch('http://127.0.0.1:14007/sign').catch(() => null);
  if (answer !== null) return;
  const toast = document.createElement('div');
  toast.style = 'position:fixed;top:16px;right:16px;z-index:99999;background:#c00;color:#fff;padding:12px';
  toast.textContent = 'Plugin ký số không hoạt động. Vui lòng cắm USB Token và khởi động VGCA Sign Service trên máy tính.';
  document.body.append(toast);
  setTimeout(() => toast.remove(), 5000);
}, true);`,
    ),
  },
} satisfies Fault;
