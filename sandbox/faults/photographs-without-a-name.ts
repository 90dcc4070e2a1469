import { onPhones } from '../interference/on-phones.ts';
import type { Fault } from './fault.ts';

export const photographsWithoutAName = {
  id: 'photographs-without-a-name',
  // The same documents are taken from the reference device; it is how this one hands them over.
  expected: { cause: 'device', detail: 'file-type' },
  says: 'The telephone hands its files over without an extension or a type, which the portal takes for none that it accepts.',
  touches: ['form'],
  circumstances: { device: 'phone' },
  procedures: ['driving-licence'],
  portal: {
    head: onPhones(`
document.addEventListener('change', (event) => {
  const input = event.target;
  if (input.type !== 'file' || ![...input.files].some((file) => file.name.includes('.'))) return;
  const taken = new DataTransfer();
  [...input.files].forEach((file, place) => taken.items.add(new File([file], '10000' + (48213 + place), { type: '' })));
  input.files = taken.files;
}, true);`),
  },
} satisfies Fault;
