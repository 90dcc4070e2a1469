/** Ends the session. */
import { z } from 'zod';
import { endSession } from '../../results/access/sessions.ts';
import { note } from '../access/note.ts';
import { clearCookie } from '../access/session-cookie.ts';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';

export const signOut = route({
  method: 'post',
  path: '/sign-out',
  summary: "Ends the browser's session at once; its cookie is worth nothing afterwards.",
  action: 'read-public',
  params: noParameters,
  query: noParameters,
  answer: { contentType: 'application/json', schema: z.object({ signedOut: z.boolean() }) },
  problems: ['cross-site-request'],
  async handle(asked) {
    const { who, deps, response } = asked;
    clearCookie(response, 'congdan-session', deps.access);
    if (who.session !== undefined) {
      // Unlike what is shown, what is given up must not wait for its note.
      await endSession(deps.database, who.session.secret);
      await note(asked, 'sign-out', who.id);
    }
    return { signedOut: who.session !== undefined };
  },
});
