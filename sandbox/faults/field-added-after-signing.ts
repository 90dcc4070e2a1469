import type { Fault } from './fault.ts';

export const fieldAddedAfterSigning = {
  id: 'field-added-after-signing',
  expected: { cause: 'payment', detail: 'signature-invalid' },
  says: 'A proxy of the portal adds a field to the payment request after it was signed.',
  touches: ['payment'],
  portal: { payAddress: (address) => `${address}&vnp_Bill_Country=VN` },
} satisfies Fault;
