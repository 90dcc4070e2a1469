import { dialogAtSending } from '../interference/dialog-at-sending.ts';
import type { Fault } from './fault.ts';

export const picturesToPick = {
  id: 'pictures-to-pick',
  // Nine grey clouds: people press what they like and are asked again. No other host and no script has a part in it.
  expected: { cause: 'complexity', detail: 'unreadable-captcha' },
  says: 'At sending, all pictures with traffic lights are to be picked among nine in which nobody can see anything.',
  touches: ['form'],
  portal: {
    head: dialogAtSending({
      id: 'xac-minh',
      role: 'dialog',
      place: 'top:10%;left:8%;width:280px;padding:16px',
      holds: `<h3>Xác minh bạn không phải là người máy</h3><p>Chọn tất cả hình ảnh có đèn giao thông</p><div class="o"></div><p role="alert"></p><button type="button">Xác minh</button>`,
      answers: `const draw = () => {
    dialog.querySelector('.o').innerHTML = Array.from({ length: 9 }, () => '<img alt="captcha" width="80" height="80" style="margin:2px;filter:blur(3px)" src="data:image/svg+xml,' + encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80"><rect width="80" height="80" fill="hsl(0,0%,' + (55 + Math.random() * 10) + '%)"/></svg>') + '">').join('');
  };
  draw();
  dialog.querySelector('button').addEventListener('click', () => {
    dialog.querySelector('[role=alert]').textContent = 'Chưa chính xác. Vui lòng chọn lại.';
    draw();
  });`,
    }),
  },
} satisfies Fault;
