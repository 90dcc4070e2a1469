import type { Fault } from './fault.ts';

export const signingProgramMissing = {
  id: 'signing-program-missing',
  expected: { cause: 'complexity', detail: 'needs-signature-device' },
  says: "Before sending the portal demands a signing program and a token on the citizen's computer.",
  touches: ['form'],
  portal: {
    refuse: () => [
      {
        field: null,
        message:
          'Có lỗi trong quá trình ký điện tử! Vui lòng cài đặt phần mềm ký số VGCA Sign Service và cắm thiết bị USB Token.',
      },
    ],
  },
} satisfies Fault;
