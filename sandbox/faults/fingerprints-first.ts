import { applyWords, eachControl } from '../interference/each-control.ts';
import type { Fault } from './fault.ts';

export const fingerprintsFirst = {
  id: 'fingerprints-first',
  // Published as online from end to end; whoever wants to begin is sent to the police station.
  expected: { cause: 'complexity', detail: 'in-person-step' },
  says: "Pressing the service's button opens a message: fingerprints and a photograph are to be taken at the police station first.",
  touches: ['form'],
  portal: {
    head: eachControl(
      applyWords,
      `control.addEventListener('click', (event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
  alert('Công dân phải đến Công an cấp xã thu nhận vân tay, ảnh khuôn mặt trước. Hồ sơ trực tuyến chỉ được mở sau khi cán bộ xác nhận tại trụ sở.');
}, true);`,
      'clickable',
    ),
  },
} satisfies Fault;
