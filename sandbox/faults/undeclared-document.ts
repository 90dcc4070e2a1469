import type { Fault } from './fault.ts';

export const undeclaredDocument = {
  id: 'undeclared-document',
  expected: { cause: 'complexity', detail: 'undeclared-document' },
  says: 'The form demands a document that the published procedure does not name, in a format in which no citizen has it.',
  touches: ['form'],
  portal: {
    procedure: (procedure) => ({
      ...procedure,
      attachments: [
        ...procedure.attachments,
        {
          id: 'wardList',
          name: 'Bảng kê xác nhận của tổ dân phố (theo mẫu)',
          required: true,
          accept: ['xlsx'],
          maxMiB: 5,
        },
      ],
    }),
  },
} satisfies Fault;
