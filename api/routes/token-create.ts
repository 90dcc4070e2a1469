/** Gives out a token. */
import { z } from 'zod';
import { createApiToken } from '../../results/access/api-tokens.ts';
import { grantSchema } from '../access/grant.ts';
import { note } from '../access/note.ts';
import { actions } from '../access/policy.ts';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';
import { tokenAnswer, tokenSchema } from '../token-answer.ts';

export const tokenCreate = route({
  method: 'post',
  path: '/api/v1/tokens',
  summary: 'Gives out a token. The answer is the only place where its secret is ever shown.',
  action: 'manage-tokens',
  params: noParameters,
  query: noParameters,
  body: z.strictObject({
    name: z.string().min(1).max(200).describe('Who or what uses it.'),
    grants: z.array(grantSchema).min(1).max(50).describe('What it is: national, sre, operator:48, vendor:vnpt.'),
    actions: z.array(z.enum(actions)).min(1).nullable().default(null).describe('Limits it to these; null: all that its grants allow.'), // prettier-ignore
    expiresInDays: z.int().min(1).max(366).default(90),
    audience: z.string().min(1).max(300).optional().describe('Another installation on the same database; this one else.'), // prettier-ignore
  }),
  answer: { contentType: 'application/json', schema: z.object({ token: tokenSchema, secret: z.string() }) },
  problems: ['cross-site-request'],
  async handle(asked) {
    const { deps, who, body } = asked;
    const now = deps.clock();
    const { token, secret } = await createApiToken(deps.database, {
      name: body.name,
      grants: body.grants,
      actions: body.actions,
      audience: body.audience ?? deps.access.audience,
      createdAt: now,
      createdBy: who.id,
      expiresAt: new Date(now.getTime() + body.expiresInDays * 86_400_000),
    });
    await note(asked, 'create-token', `token:${token.id}`);
    return { token: tokenAnswer(token), secret };
  },
});
