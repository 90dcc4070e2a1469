import { atPath } from '../interference/at-path.ts';
import { saidAnswer } from '../interference/said-answer.ts';
import type { Fault } from './fault.ts';

const withdrawn = saidAnswer(
  404,
  'Thanh toán phí, lệ phí',
  'Không có thông tin yêu cầu thanh toán hoặc Hồ sơ của Ông/bà đã được thu hồi, hệ thống đã huỷ yêu cầu thanh toán.',
);

export const requestToPayWithdrawn = {
  id: 'request-to-pay-withdrawn',
  // The file stands there as waiting for its fee. The address is the right one, so it is no broken link: what is
  // missing is something to pay.
  expected: { cause: 'payment', detail: 'fee-missing' },
  says: 'A file waits for its fee, and the page on which to pay knows of nothing to be paid (404).',
  touches: ['payment'],
  portal: { before: atPath(/^\/payment\/start$/, withdrawn) },
} satisfies Fault;
