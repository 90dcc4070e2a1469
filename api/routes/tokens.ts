/** The tokens that were given out. */
import { z } from 'zod';
import { listApiTokens } from '../../results/access/api-tokens.ts';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';
import { tokenAnswer, tokenSchema } from '../token-answer.ts';

export const tokens = route({
  path: '/api/v1/tokens',
  summary: 'Tokens and links that were given out, the newest first, without their secrets.',
  action: 'manage-tokens',
  params: noParameters,
  query: noParameters,
  answer: { contentType: 'application/json', schema: z.object({ tokens: z.array(tokenSchema) }) },
  problems: [],
  handle: async ({ deps }) => ({ tokens: (await listApiTokens(deps.database)).map(tokenAnswer) }),
});
