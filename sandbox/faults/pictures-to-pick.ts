import { eachControl, submitWords } from '../interference/each-control.ts';
import type { Fault } from './fault.ts';

export const picturesToPick = {
  id: 'pictures-to-pick',
  // Nine grey clouds: people press what they like and are asked again. No other host and no script has a part in it.
  expected: { cause: 'complexity', detail: 'unreadable-captcha' },
  says: 'At sending, all pictures with traffic lights are to be picked among nine in which nobody can see anything.',
  touches: ['form'],
  portal: {
    head: eachControl(
      submitWords,
      `control.addEventListener('click', (event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
  if (document.querySelector('#xac-minh')) return;
  const dialog = document.createElement('div');
  dialog.id = 'xac-minh';
  dialog.setAttribute('role', 'dialog');
  dialog.style = 'position:fixed;top:10%;left:8%;width:280px;z-index:99999;background:#fff;border:1px solid #333;padding:16px';
  dialog.innerHTML = '<h3>Xác minh bạn không phải là người máy</h3><p>Chọn tất cả hình ảnh có đèn giao thông</p><div class="o"></div><p role="alert"></p><button type="button">Xác minh</button>';
  const draw = () => {
    dialog.querySelector('.o').innerHTML = Array.from({ length: 9 }, () => '<img alt="captcha" width="80" height="80" style="margin:2px;filter:blur(3px)" src="data:image/svg+xml,' + encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80"><rect width="80" height="80" fill="hsl(0,0%,' + (55 + Math.random() * 10) + '%)"/></svg>') + '">').join('');
  };
  draw();
  dialog.querySelector('button').addEventListener('click', () => {
    dialog.querySelector('[role=alert]').textContent = 'Chưa chính xác. Vui lòng chọn lại.';
    draw();
  });
  document.body.append(dialog);
}, true);`,
    ),
  },
} satisfies Fault;
