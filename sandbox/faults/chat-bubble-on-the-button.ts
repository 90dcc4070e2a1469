import { eachControl, submitWords } from '../interference/each-control.ts';
import type { Fault } from './fault.ts';

export const chatBubbleOnTheButton = {
  id: 'chat-bubble-on-the-button',
  // The control is there, and in the small viewport nobody can touch it.
  expected: { cause: 'device', detail: 'control-off-screen' },
  says: 'On narrow screens a chat bubble lies exactly on the button that sends the form, and moves along with it.',
  touches: ['form'],
  circumstances: { device: 'phone' },
  portal: {
    head: `<style>.zalo-chat{display:none}@media (max-width:499px){.zalo-chat{display:block;position:absolute;z-index:99999;background:#0068ff;color:#fff}}</style>${eachControl(
      submitWords,
      `const bubble = document.createElement('div');
bubble.className = 'zalo-chat';
bubble.textContent = 'Zalo';
document.body.append(bubble);
setInterval(() => {
  const { left, top, width, height } = control.getBoundingClientRect();
  Object.assign(bubble.style, { left: left + scrollX - 6 + 'px', top: top + scrollY - 6 + 'px', width: width + 12 + 'px', height: height + 12 + 'px' });
}, 50);`,
    )}`,
  },
} satisfies Fault;
