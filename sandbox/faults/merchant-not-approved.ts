import type { Fault } from './fault.ts';

export const merchantNotApproved = {
  id: 'merchant-not-approved',
  expected: { cause: 'payment', detail: 'gateway-error' },
  says: "The gateway does not know the portal's terminal any more and shows its own page of error.",
  touches: ['payment'],
  portal: { payAddress: (address) => address.replace(/(vnp_TmnCode=)[^&]+/, '$1DVC99999') },
} satisfies Fault;
