/** Shows the evidence of one run to a person without an account. */
import { z } from 'zod';
import { createApiToken } from '../../results/access/api-tokens.ts';
import { note } from '../access/note.ts';
import { route } from '../route.ts';
import { noParameters, runIdParameter } from '../run-query.ts';
import { runInReach } from '../run-in-reach.ts';

export const runLink = route({
  method: 'post',
  path: '/api/v1/runs/:runId/links',
  summary: 'Makes a link that shows this one run and its evidence to whoever has it, until it expires or is revoked.',
  action: 'share-evidence',
  params: runIdParameter,
  query: noParameters,
  body: z.strictObject({
    name: z.string().min(1).max(200).describe('Whom it is for.'),
    expiresInDays: z.int().min(1).max(30).default(7),
  }),
  answer: {
    contentType: 'application/json',
    schema: z.object({ id: z.uuid(), url: z.url(), expiresAt: z.iso.datetime() }),
  },
  problems: ['run-not-found', 'cross-site-request'],
  async handle(asked) {
    const { deps, request, params, reach, who, body } = asked;
    const { runId } = await runInReach(deps, params.runId, reach);
    const now = deps.clock();
    const { token, secret } = await createApiToken(deps.database, {
      name: body.name,
      grants: [`guest:${runId}`],
      actions: null,
      audience: deps.access.audience,
      createdAt: now,
      createdBy: who.id,
      expiresAt: new Date(now.getTime() + body.expiresInDays * 86_400_000),
    });
    await note(asked, 'share-evidence', `run:${runId}`);
    const here = deps.access.publicUrl ?? `http://${request.headers.host}`;
    return { id: token.id, url: `${here}/shared/${secret}`, expiresAt: token.expiresAt.toISOString() };
  },
});
