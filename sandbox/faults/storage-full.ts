import { onPhones } from '../interference/on-phones.ts';
import type { Fault } from './fault.ts';

export const storageFull = {
  id: 'storage-full',
  expected: { cause: 'device', detail: 'storage-full' },
  says: 'The portal keeps a draft in the browser at every page; the telephone has no room left.',
  touches: ['form'],
  circumstances: { device: 'phone' },
  portal: {
    head: `${onPhones(`
Storage.prototype.setItem = () => {
  throw new DOMException("Failed to execute 'setItem' on 'Storage': Setting the value of 'draft' exceeded the quota.", 'QuotaExceededError');
};`)}<style>html:not(.draft-kept) :is(form, input, select, textarea){display:none!important}</style>
<script>
window.addEventListener('DOMContentLoaded', () => {
  localStorage.setItem('draft', JSON.stringify({ at: Date.now(), page: location.pathname }));
  document.documentElement.classList.add('draft-kept');
});
</script>`,
  },
} satisfies Fault;
