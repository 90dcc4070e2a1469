import { atPath } from '../interference/at-path.ts';
import type { Fault } from './fault.ts';

export const catalogueNeverLoads = {
  id: 'catalogue-never-loads',
  // Pages, scripts and every other question are answered at once, over the same line: one query of the server hangs.
  expected: { cause: 'portal', detail: 'timeout-server' },
  says: "The portal's pages come at once; the request by which they ask for the list of services is never answered.",
  touches: ['form'],
  portal: { before: atPath(/^\/(o\/rest\/v2\/serviceinfos|api\/v1\/thu-tuc)$/, () => undefined) },
} satisfies Fault;
