import type { Fault } from './fault.ts';

/** Enough to begin, not to end. */
const allowed = 20;
let requests = 0;

export const dataAllowanceUsedUp = {
  id: 'data-allowance-used-up',
  // All hosts fall silent together, and only over this access network.
  expected: { cause: 'network', detail: 'no-connection' },
  says: "The citizen's mobile data are used up on the way: from then on nothing that is sent is answered, whatever the host.",
  touches: 'all',
  accessNetwork: { meets: () => (++requests > allowed ? 'black-hole' : 'pass') },
} satisfies Fault;
