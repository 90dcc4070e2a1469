import type { Fault } from './fault.ts';

let inside = false;

export const tunnelBeforeTheGateway = {
  id: 'tunnel-before-the-gateway',
  // It begins at the gateway's name, and from then on the portal and the neutral hosts are as silent: it is the line.
  expected: { cause: 'network', detail: 'no-connection' },
  says: 'The telephone loses its network in the moment in which it is sent to pay, and nothing is answered any more by anybody.',
  touches: ['payment'],
  circumstances: { device: 'phone', network: '4g' },
  accessNetwork: {
    meets: (host) => {
      inside ||= host.startsWith('pay.');
      return inside ? 'black-hole' : 'pass';
    },
  },
} satisfies Fault;
