import { atPath } from '../interference/at-path.ts';
import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

const notSent = htmlAnswer({
  status: 200,
  title: 'Xác thực OTP',
  body: '<main><h1>Xác thực OTP</h1><div role="alert">Chưa gửi được mã OTP do đường truyền tin nhắn đang gián đoạn. Ông/Bà vui lòng thử lại sau.</div></main>',
});

export const codeBySmsNotSent = {
  id: 'code-by-sms-not-sent',
  // The password was right; the national identity system lets nobody in for want of its messages.
  expected: { cause: 'data-sharing', detail: 'identity-unavailable' },
  says: 'The identity provider takes the password and then says that it cannot send one-time passwords at present.',
  touches: ['login'],
  identity: atPath(/^\/interaction\/[^/]+\/otp$/, notSent, 'GET'),
} satisfies Fault;
