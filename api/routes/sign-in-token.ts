/** Signing in to the console with a token, where there is no identity provider. */
import { z } from 'zod';
import { findApiToken } from '../../results/access/api-tokens.ts';
import { whoHasToken } from '../access/authenticate.ts';
import { beginSession } from '../access/begin-session.ts';
import { grantText } from '../access/grant.ts';
import { note } from '../access/note.ts';
import { anonymous } from '../access/who.ts';
import { Problem } from '../problems.ts';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';

export const signInToken = route({
  method: 'post',
  path: '/sign-in/token',
  summary: 'Begins a session of a browser with a token; the session ends with the token.',
  action: 'read-public',
  params: noParameters,
  query: noParameters,
  body: z.strictObject({ token: z.string().min(1).max(200) }),
  answer: { contentType: 'application/json', schema: z.object({ name: z.string() }) },
  problems: ['not-authorized', 'cross-site-request'],
  async handle(asked) {
    const { deps, body, who: before } = asked;
    const who = await whoHasToken(body.token, deps);
    if (who === null) {
      await note({ ...asked, who: before.kind === 'session' ? before : anonymous }, 'sign-in-refused', 'token');
      throw new Problem('not-authorized');
    }
    const token = await findApiToken(deps.database, body.token, deps.access.audience, deps.clock());
    await note({ ...asked, who }, 'sign-in', who.id);
    await beginSession(asked, {
      subject: who.id,
      name: who.name,
      grants: who.grants.map(grantText),
      actions: who.actions,
      tokenId: token?.id ?? null,
      ...(token !== null && { expiresAt: token.expiresAt }),
    });
    return { name: who.name };
  },
});
