import type { Fault } from './fault.ts';

export const documentAskedAtTheEnd = {
  id: 'document-asked-at-the-end',
  expected: { cause: 'complexity', detail: 'undeclared-document' },
  says: 'When everything is sent, the portal asks for a document that neither the procedure nor the form named before.',
  touches: ['form'],
  portal: {
    refuse: () => [
      {
        field: null,
        message: 'Vui lòng đính kèm đầy đủ thành phần hồ sơ: Giấy xác nhận thông tin về cư trú (mẫu CT07)',
      },
    ],
  },
} satisfies Fault;
