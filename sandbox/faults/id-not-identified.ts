import type { Fault } from './fault.ts';

export const idNotIdentified = {
  id: 'id-not-identified',
  expected: { cause: 'data-sharing', detail: 'record-not-found' },
  says: "The portal's copy of the register does not know the citizen's number and calls it not identified.",
  touches: ['form'],
  sharedData: (request, response, next) => {
    if (request.path.startsWith('/citizens/')) response.status(404).json({ error: 'not-found' });
    else next();
  },
  portal: { lookUpWords: { 'not-found': 'Số CMND/CCCD chưa được định danh trên hệ thống' } },
} satisfies Fault;
