import type { Fault } from './fault.ts';

export const captchaForEveryone = {
  id: 'captcha-for-everyone',
  expected: { cause: 'complexity', detail: 'unreadable-captcha' },
  says: 'The portal asks everyone for its picture of letters, also those whom the operator promised to spare.',
  touches: ['form', 'tracking'],
  portal: {
    before: (request, _response, next) => {
      delete request.headers['x-kiem-thu'];
      next();
    },
  },
} satisfies Fault;
