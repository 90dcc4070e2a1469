import { dialogAtSending } from '../interference/dialog-at-sending.ts';
import type { Fault } from './fault.ts';

export const certificateToBeBought = {
  id: 'certificate-to-be-bought',
  // Nothing fails: the procedure as put online takes only what is signed with a certificate that one must buy.
  expected: { cause: 'complexity', detail: 'needs-signature-device' },
  says: 'At sending a dialog lets the citizen choose among signing services and finds a certificate of his at none of them.',
  touches: ['form'],
  portal: {
    head: dialogAtSending({
      id: 'ky-so',
      role: 'dialog',
      place: 'top:15%;left:8%;right:8%;padding:24px',
      holds: `<h3>Ký số tờ khai</h3><label><input type="radio" name="ca" checked> VNPT SmartCA</label> <label><input type="radio" name="ca"> Viettel MySign</label> <label><input type="radio" name="ca"> USB Token</label><p role="alert"></p><button type="button">Ký số</button>`,
      answers: `dialog.querySelector('button').addEventListener('click', () => {
    dialog.querySelector('p').textContent = 'Không tìm thấy chứng thư số cá nhân của Ông/Bà. Vui lòng đăng ký mua chứng thư số để ký tờ khai trước khi gửi.';
  });`,
    }),
  },
} satisfies Fault;
