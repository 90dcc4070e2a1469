import type { Fault } from './fault.ts';

export const lookupNotPermitted = {
  id: 'lookup-not-permitted',
  expected: { cause: 'data-sharing', detail: 'lookup-error' },
  says: 'The register does not let this procedure look anybody up.',
  touches: ['form'],
  sharedData: (request, response, next) => {
    if (request.path.startsWith('/citizens/')) response.status(403).json({ error: 'forbidden' });
    else next();
  },
  portal: { lookUpWords: { unavailable: 'Thủ tục chưa được cấp phép khai thác CSDL dân cư' } },
} satisfies Fault;
