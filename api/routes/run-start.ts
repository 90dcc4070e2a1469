/** Makes one journey now, because somebody asks for it. */
import { z } from 'zod';
import { devices } from '../../journeys/devices.ts';
import { networks } from '../../journeys/networks.ts';
import { note } from '../access/note.ts';
import { inTime } from '../in-time.ts';
import { portalInReach } from '../portal-switch.ts';
import { Problem } from '../problems.ts';
import { route } from '../route.ts';
import { anyId, noParameters } from '../run-query.ts';

/** Who asked has gone away by then. */
const longestWaitMs = 10 * 60_000;

const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id) as [string, ...string[]];

export const runStart = route({
  method: 'post',
  path: '/api/v1/portals/:portalId/runs',
  summary:
    'Makes one journey now, before all that wait. It is recorded with who asked for it, and counted in no figure.',
  action: 'start-run',
  params: z.object({ portalId: anyId(63) }),
  query: noParameters,
  body: z.strictObject({
    service: anyId(63).describe('Id of a service.'),
    device: z.enum(idsOf(devices)).default('desktop'),
    network: z.enum(idsOf(networks)).default('fibre'),
    key: z
      .string()
      .regex(/^[a-z0-9-]{16,40}$/, 'must be 16 to 40 small letters, digits and "-"')
      .describe('Made up by whoever asks: the same key is the same run, however often it is sent.'),
  }),
  answer: { contentType: 'application/json', schema: z.object({ runId: z.string() }) },
  problems: ['cross-site-request', 'portal-not-found', 'service-not-found', 'queue-unavailable', 'enough-by-hand'],
  handle: async (asked) => {
    const { deps, reach, who, response, params: { portalId }, body } = asked; // prettier-ignore
    const { service, device, network, key } = body;
    const portal = portalInReach(deps, portalId, reach);
    if (!deps.services.some(({ id }) => id === service)) throw new Problem('service-not-found');
    const runId = [service, portalId, device, network, `by-hand-${key}`].join('--');
    const { runsByHand } = deps;
    const ask = <T>(queued: Promise<T>) => inTime(queued, 2_000).catch(() => Promise.reject(new Problem('queue-unavailable'))); // prettier-ignore
    if ((await ask(runsByHand.stateOf(runId))) !== null) return { runId };
    const waitMs = await ask(runsByHand.take(portalId));
    if (waitMs > 0) {
      response.setHeader('Retry-After', Math.ceil(waitMs / 1_000));
      throw new Problem('enough-by-hand');
    }
    await note(asked, 'start-run', `run:${runId}`);
    const now = deps.clock();
    await ask(
      runsByHand.start({
        version: 1,
        runId,
        service,
        portal,
        device,
        network,
        scheduledAt: now.toISOString(),
        expiresAt: new Date(now.getTime() + longestWaitMs).toISOString(),
        startedBy: who.name.slice(0, 200),
        confirm: true,
      }),
    );
    return { runId };
  },
});
