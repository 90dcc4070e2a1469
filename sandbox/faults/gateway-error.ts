import type { Fault } from './fault.ts';

export const gatewayError = {
  id: 'gateway-error',
  expected: { cause: 'payment', detail: 'gateway-error' },
  says: 'The payment gateway answers every page with HTTP status 502.',
  touches: ['payment'],
  payment: {
    before: [
      (_request, response) => {
        response
          .status(502)
          .type('html')
          .send(
            '<!doctype html><html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>',
          );
      },
    ],
  },
} satisfies Fault;
