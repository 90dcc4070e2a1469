/** Announces a maintenance window: the portal is not tried meanwhile, and nobody is woken for it. */
import { z } from 'zod';
import { planMaintenance } from '../../results/maintenance-windows.ts';
import { note } from '../access/note.ts';
import { maintenanceAnswer, maintenanceSchema } from '../maintenance-answer.ts';
import { portalInReach } from '../portal-switch.ts';
import { Problem } from '../problems.ts';
import { route } from '../route.ts';
import { anyId, moment, noParameters } from '../run-query.ts';

/** Clocks differ; an outage of the past is not to be declared maintenance. */
const graceMs = 60_000;
const longestMs = 14 * 86_400_000;

export const maintenancePlan = route({
  method: 'post',
  path: '/api/v1/portals/:portalId/maintenance-windows',
  summary:
    'Announces a maintenance window of a portal: its slots are recorded as stopped, and its alerts are held back.',
  action: 'switch-traffic',
  params: z.object({ portalId: anyId(63) }),
  query: noParameters,
  body: z.strictObject({
    startsAt: moment.optional().describe('Not in the past; now, unless told.'),
    endsAt: moment.describe('The first moment after it, at most 14 days after its start.'),
    reason: z.string().min(1).max(300).describe('Why, in words for those who wonder; shown with the portal.'),
  }),
  answer: { contentType: 'application/json', schema: maintenanceSchema },
  problems: ['cross-site-request', 'portal-not-found'],
  handle: async (asked) => {
    const { deps, reach, params: { portalId }, body } = asked; // prettier-ignore
    portalInReach(deps, portalId, reach);
    const now = deps.clock();
    const { startsAt = now, endsAt, reason } = body;
    if (startsAt.getTime() < now.getTime() - graceMs) throw wrong('startsAt', 'must not be in the past');
    if (endsAt <= startsAt || endsAt <= now) throw wrong('endsAt', 'must be after startsAt and in the future');
    if (endsAt.getTime() - startsAt.getTime() > longestMs) throw wrong('endsAt', 'must be within 14 days of startsAt');
    await note(asked, 'plan-maintenance', `portal:${portalId}`);
    return maintenanceAnswer(await planMaintenance(deps.database, { portal: portalId, startsAt, endsAt, reason }));
  },
});

const wrong = (parameter: string, problem: string) =>
  new Problem('invalid-parameters', `${parameter}: ${problem}`, [{ parameter, problem }]);
