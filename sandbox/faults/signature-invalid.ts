import type { Fault } from './fault.ts';

export const signatureInvalid = {
  id: 'signature-invalid',
  expected: { cause: 'payment', detail: 'signature-invalid' },
  says: 'The portal signs its request with a secret that the gateway has replaced: the gateway refuses it.',
  touches: ['payment'],
  portal: {
    payAddress: (address) => address.replace(/(vnp_SecureHash=)[0-9a-f]{16}/, '$10123456789abcdef'),
  },
} satisfies Fault;
