import { atPath } from '../interference/at-path.ts';
import type { Site } from '../site.ts';
import type { Fault } from './fault.ts';

let all: readonly Site[] = [];

export const cablePulledWhilePaying = {
  id: 'cable-pulled-while-paying',
  // No citizen has an access network here that failed: portal, gateway, identity and neutral hosts go together, at ours.
  expected: { monitorFault: 'probe-network' },
  says: "The monitor's own cable is pulled as the citizen is sent to pay: every host is gone at once.",
  touches: ['payment'],
  atForm: (_request, sites) => {
    all = sites;
  },
  portal: {
    before: atPath(/^\/payment\/start$/, async () => {
      await Promise.all(all.map((site) => site.close()));
    }),
  },
} satisfies Fault;
