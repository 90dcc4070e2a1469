import type { Fault } from './fault.ts';

export const replaceChildrenUnguarded = {
  id: 'replace-children-unguarded',
  expected: { cause: 'device', detail: 'missing-feature' },
  says: 'The script that draws the form calls replaceChildren and at(), which browsers before 2021 have not.',
  touches: ['form'],
  circumstances: { device: 'phone-old' },
  portal: {
    head: `<script>
document.addEventListener('DOMContentLoaded', () => {
  const holder = document.createElement('div');
  const last = [...document.forms].slice(-1);
  const hidden = document.createElement('style');
  hidden.textContent = 'form, input, select, textarea { visibility: hidden !important }';
  document.head.append(hidden);
  holder.replaceChildren(...last.map((form) => form.id));
  hidden.remove();
});
</script>`,
  },
} satisfies Fault;
