import type { Fault } from './fault.ts';

export const missingFeature = {
  id: 'missing-feature',
  expected: { cause: 'device', detail: 'missing-feature' },
  says: "The portal's script uses web-platform features of 2022 unguarded; without them it shows no form.",
  touches: 'all',
  circumstances: { device: 'phone-old' },
  portal: {
    head: `<style>html:not(.app-ready) :is(form, input, select, textarea){display:none!important}</style>
<script>
window.addEventListener('DOMContentLoaded', () => {
  const draft = structuredClone({ steps: ['kê khai', 'đính kèm', 'nộp'], values: {} });
  if (Object.hasOwn(draft, 'steps')) document.documentElement.dataset.last = draft.steps.at(-1);
  document.documentElement.classList.add('app-ready');
});
</script>`,
  },
} satisfies Fault;
