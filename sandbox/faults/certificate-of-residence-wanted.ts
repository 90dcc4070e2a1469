import { eachControl, submitWords } from '../interference/each-control.ts';
import type { Fault } from './fault.ts';

export const certificateOfResidenceWanted = {
  id: 'certificate-of-residence-wanted',
  // No list of the procedure names that paper, the form has no place for it, and it certifies what the register holds.
  expected: { cause: 'complexity', detail: 'undeclared-document' },
  says: "Pressing the button to send brings the browser's own message box, which wants a paper certificate of residence.",
  touches: ['form'],
  portal: {
    head: eachControl(
      submitWords,
      `control.addEventListener('click', (event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
  alert('Hồ sơ chưa đính kèm Giấy xác nhận thông tin về cư trú (mẫu CT07) bản gốc. Vui lòng bổ sung trước khi nộp.');
}, true);`,
    ),
  },
} satisfies Fault;
