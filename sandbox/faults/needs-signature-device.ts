import type { Fault } from './fault.ts';

export const needsSignatureDevice = {
  id: 'needs-signature-device',
  expected: { cause: 'complexity', detail: 'needs-signature-device' },
  says: 'The portal refuses what was not signed with a digital-signature token and its plug-in.',
  touches: ['form'],
  portal: {
    refuse: ({ attachments }) => [
      {
        field: attachments[0]?.id ?? null,
        message: attachments.length > 0 ? 'Tệp đính kèm chưa được ký số!' : 'Tờ khai chưa được ký số!',
      },
      { field: null, message: 'Plugin ký số không hoạt động' },
    ],
  },
} satisfies Fault;
