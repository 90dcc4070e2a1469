import { onPhones } from '../interference/on-phones.ts';
import type { Fault } from './fault.ts';

export const photoFormatRefused = {
  id: 'photo-format-refused',
  expected: { cause: 'device', detail: 'file-type' },
  says: 'The telephone gives its photographs and scans as HEIC, which the portal does not take.',
  touches: ['form'],
  circumstances: { device: 'phone' },
  portal: {
    head: onPhones(`
document.addEventListener('change', (event) => {
  const input = event.target;
  if (input.type !== 'file' || ![...input.files].some((file) => !/\\.heic$/.test(file.name))) return;
  const taken = new DataTransfer();
  for (const file of input.files) taken.items.add(new File([file], file.name.replace(/\\.\\w+$/, '.heic'), { type: 'image/heic' }));
  input.files = taken.files;
}, true);`),
  },
} satisfies Fault;
