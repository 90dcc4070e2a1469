import { eachControl, submitWords } from '../interference/each-control.ts';
import type { Fault } from './fault.ts';

export const sendButtonAsAPicture = {
  id: 'send-button-as-a-picture',
  // A person sees the button and presses it: what overlooks it is the journey, not the portal.
  expected: { monitorFault: 'journey-outdated' },
  says: 'The button that sends the form has become a picture of its words.',
  touches: ['form'],
  portal: {
    head: eachControl(
      submitWords,
      `control.value = '';
control.textContent = '';
for (const name of ['title', 'aria-label', 'alt']) control.removeAttribute(name);
control.style.cssText += ';min-width:140px;min-height:40px;background:#a8131d no-repeat center url("data:image/svg+xml,' + encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="120" height="24"><text x="20" y="17" fill="#fff" font-size="16">Gửi hồ sơ</text></svg>') + '")';`,
    ),
  },
} satisfies Fault;
