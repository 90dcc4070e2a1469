import type { Fault } from './fault.ts';

export const scriptError = {
  id: 'script-error',
  expected: { cause: 'portal', detail: 'script-error' },
  says: "The portal's own script throws before it shows any form, on every device.",
  touches: 'all',
  portal: {
    head: `<style>html:not(.app-ready) :is(form, input, select, textarea){display:none!important}</style>
<script>
window.addEventListener('DOMContentLoaded', () => {
  const settings = window.__portalSettings;
  document.documentElement.lang = settings.locale.language;
  document.documentElement.classList.add('app-ready');
});
</script>`,
  },
} satisfies Fault;
