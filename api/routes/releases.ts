/** Since when portals run on what they run on, as far as their profiles told. */
import { z } from 'zod';
import { listReleases } from '../../results/portal-versions.ts';
import { bilingual } from '../figure-query.ts';
import { groupName } from '../group-name.ts';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';

export const releases = route({
  path: '/api/v1/releases',
  summary: 'Changes of product or version at portals, the newest first: moments to compare before and after.',
  action: 'read-public',
  params: noParameters,
  query: noParameters,
  answer: {
    contentType: 'application/json',
    schema: z.object({
      releases: z.array(
        z.object({
          portal: z.string(),
          name: bilingual,
          product: z.string(),
          version: z.string(),
          seenAt: z.iso.datetime().describe('When it was first seen there.'),
        }),
      ),
    }),
  },
  problems: [],
  async handle({ deps }) {
    const found = await listReleases(deps.database);
    return {
      releases: found.map(({ seenAt, ...one }) => ({ ...one, name: groupName('portal', one.portal, deps), seenAt: seenAt.toISOString() })), // prettier-ignore
    };
  },
});
