import type { Fault } from './fault.ts';

export const identityPasswordFails = {
  id: 'identity-password-fails',
  expected: { cause: 'data-sharing', detail: 'identity-unavailable' },
  says: 'The identity provider shows its sign-in and fails as soon as the password is sent.',
  touches: ['login'],
  identity: (request, response, next) => {
    if (request.method === 'POST' && request.path.endsWith('/password'))
      response.status(500).json({ message: 'Kết nối tới hệ thống thất bại' });
    else next();
  },
} satisfies Fault;
