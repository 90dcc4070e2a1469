import type { Fault } from './fault.ts';

export const probeNetwork = {
  id: 'probe-network',
  expected: { monitorFault: 'probe-network' },
  says: "The monitor's own cable is pulled while the form is asked for: portal, identity, payment and neutral hosts are gone at once.",
  touches: ['form'],
  atForm: async (_request, sites) => {
    await Promise.all(sites.map((site) => site.close()));
  },
} satisfies Fault;
