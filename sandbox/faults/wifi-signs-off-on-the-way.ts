import type { Fault } from './fault.ts';

/** Enough to begin, not to end. */
const allowed = 16;
let requests = 0;

export const wifiSignsOffOnTheWay = {
  id: 'wifi-signs-off-on-the-way',
  // It is the network's page that answers for portal and neutral hosts alike.
  expected: { cause: 'network', detail: 'captive-portal' },
  says: "The Wi-Fi's time runs out on the way, and every address leads to its sign-in page again.",
  touches: 'all',
  accessNetwork: { meets: () => (++requests > allowed ? 'captive' : 'pass') },
} satisfies Fault;
