import type { NameAnswer } from '../name-service/resolver.ts';
import type { Fault } from './fault.ts';

const gone = (name: string): NameAnswer => (name.startsWith('pay.') ? 'unknown' : 'address');

export const gatewayNameGone = {
  id: 'gateway-name-gone',
  // The gateway's own records are wrong, wherever one asks; the citizen's resolver is well.
  expected: { cause: 'payment', detail: 'gateway-unreachable' },
  says: "No resolver knows the payment gateway's name any more; all other names are known.",
  touches: ['payment'],
  names: { access: gone, control: gone },
} satisfies Fault;
