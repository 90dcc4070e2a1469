import { htmlAnswerToCitizens } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

export const overloadCalledMaintenance = {
  id: 'overload-called-maintenance',
  expected: { cause: 'portal', detail: 'maintenance-page' },
  says: 'The portal is overloaded and answers 503 with Retry-After; its page calls that maintenance.',
  touches: 'all',
  portal: {
    before: htmlAnswerToCitizens({
      status: 503,
      headers: { 'retry-after': '120' },
      title: 'Cổng Dịch vụ công',
      body: '<main><h1>Hệ thống đang bảo trì</h1><p>Hiện nay số lượng người truy cập lớn. Kính mong Quý khách quay lại sau ít phút.</p></main>',
    }),
  },
} satisfies Fault;
