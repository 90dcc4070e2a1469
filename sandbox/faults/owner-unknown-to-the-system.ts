import type { Fault } from './fault.ts';

export const ownerUnknownToTheSystem = {
  id: 'owner-unknown-to-the-system',
  // The register does not find a citizen whom the identity system has just signed in.
  expected: { cause: 'data-sharing', detail: 'record-not-found' },
  says: 'The number of the applicant, who exists, is not in the copy that the portal looks into.',
  touches: ['form'],
  sharedData: (request, response, next) => {
    if (request.path.startsWith('/citizens/')) response.status(404).json({ error: 'not-found' });
    else next();
  },
  portal: { lookUpWords: { 'not-found': 'Số giấy tờ chủ hồ sơ không tồn tại trên hệ thống' } },
} satisfies Fault;
