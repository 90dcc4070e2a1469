import type { Fault } from './fault.ts';

export const operationFailed = {
  id: 'operation-failed',
  expected: { cause: 'portal', detail: 'server-error' },
  says: 'The portal takes a submission in and answers, with HTTP status 200, that the operation failed.',
  touches: ['form'],
  portal: { refuse: () => [{ field: null, message: 'Thao tác thất bại, vui lòng thử lại sau' }] },
} satisfies Fault;
