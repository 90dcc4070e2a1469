import type { Fault } from './fault.ts';

export const toneMarkElsewhere = {
  id: 'tone-mark-elsewhere',
  // The name is filled in from the record that signing in brought, and locked: two shared systems write it differently.
  expected: { cause: 'data-sharing', detail: 'record-mismatch' },
  says: "The register has the tone mark of the citizen's name on another letter, which the portal takes for another name.",
  touches: ['form'],
  sharedData: (request, response, next) => {
    if (request.path.startsWith('/citizens/')) response.status(409).json({ error: 'mismatch' });
    else next();
  },
  portal: {
    lookUpWords: { mismatch: 'Họ, chữ đệm và tên khác với thông tin đang lưu trong CSDLQG về dân cư (HÒA/HOÀ)' },
  },
} satisfies Fault;
