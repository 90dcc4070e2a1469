import type { Fault } from './fault.ts';

export const gatewayDownOnSlowLine = {
  id: 'gateway-down-on-slow-line',
  expected: { cause: 'payment', detail: 'gateway-error' },
  says: 'The payment gateway answers 502, and the citizen is on a slow line, which is not why.',
  touches: ['payment'],
  circumstances: { network: '4g' },
  accessNetwork: { delayMs: 100, bytesPerSecond: 200_000 },
  payment: {
    before: [
      (_request, response) => {
        response
          .status(502)
          .type('html')
          .send('<!doctype html><html><head><title>502</title></head><body><h1>502 Bad Gateway</h1></body></html>');
      },
    ],
  },
} satisfies Fault;
