import type { Fault } from './fault.ts';

export const birthDateDiffers = {
  id: 'birth-date-differs',
  expected: { cause: 'data-sharing', detail: 'record-mismatch' },
  says: "The register's copy holds another birth date; the portal names the field that does not agree.",
  touches: ['form'],
  sharedData: (request, response, next) => {
    if (request.path.startsWith('/citizens/')) response.status(409).json({ error: 'mismatch' });
    else next();
  },
  portal: {
    lookUpWords: {
      mismatch: 'Ngày sinh của công dân không khớp với thông tin trong CSDL quốc gia về dân cư (mã lỗi 102)',
    },
  },
} satisfies Fault;
