/** Opens a link to one run. */
import { z } from 'zod';
import { findApiToken } from '../../results/access/api-tokens.ts';
import { whoIs } from '../access/authenticate.ts';
import { beginSession } from '../access/begin-session.ts';
import { note } from '../access/note.ts';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';

export const shared = route({
  path: '/shared/:secret',
  summary: 'Opens a link that was made for one run: begins a session that sees this run and nothing else.',
  action: 'read-public',
  params: z.object({ secret: z.string().min(1).max(200) }),
  query: noParameters,
  answer: { contentType: 'text/html' },
  problems: [],
  async handle(asked) {
    const { deps, params, response } = asked;
    const link = await findApiToken(deps.database, params.secret, deps.access.audience, deps.clock());
    const guest = link === null ? undefined : whoIs(link).grants.find(({ role }) => role === 'guest');
    // A token for programs is no link: in an address it would end up in logs.
    if (link === null || guest === undefined) return response.redirect(303, '/sign-in?problem=link');
    const who = whoIs(link);
    await note({ ...asked, who }, 'open-link', `run:${guest.of}`);
    const { name, grants, actions, id, expiresAt } = link;
    await beginSession(asked, { subject: who.id, name, grants, actions, tokenId: id, expiresAt });
    response.redirect(303, `/runs/${encodeURIComponent(guest.of)}`);
  },
});
