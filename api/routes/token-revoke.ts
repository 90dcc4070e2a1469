/** Ends a token or link. */
import { z } from 'zod';
import { revokeApiToken } from '../../results/access/api-tokens.ts';
import { note } from '../access/note.ts';
import { Problem } from '../problems.ts';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';

export const tokenRevoke = route({
  method: 'post',
  path: '/api/v1/tokens/:tokenId/revoke',
  summary: 'Ends a token or link at once, and every session that began with it.',
  action: 'manage-tokens',
  params: z.object({ tokenId: z.uuid() }),
  query: noParameters,
  answer: { contentType: 'application/json', schema: z.object({ revoked: z.literal(true) }) },
  problems: ['token-not-found', 'cross-site-request'],
  async handle(asked) {
    const { deps, params } = asked;
    if (!(await revokeApiToken(deps.database, params.tokenId, deps.clock()))) throw new Problem('token-not-found');
    await note(asked, 'revoke-token', `token:${params.tokenId}`);
    return { revoked: true as const };
  },
});
