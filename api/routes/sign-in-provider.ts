/** On to the identity provider. */
import { z } from 'zod';
import { beginSignIn } from '../../results/access/sign-ins.ts';
import { ownPath } from '../access/own-path.ts';
import { setCookie } from '../access/session-cookie.ts';
import { Problem } from '../problems.ts';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';

const longestMs = 10 * 60_000;

export const signInProvider = route({
  path: '/sign-in/provider',
  summary: 'Sends a browser to the identity provider, from where it comes back signed in.',
  action: 'read-public',
  params: noParameters,
  query: z.strictObject({
    to: z.string().max(500).optional().describe('Path of this console to go on to; the first page else.'),
  }),
  answer: { contentType: 'text/html' },
  problems: ['sign-in-not-set-up'],
  async handle({ deps, query: { to }, response }) {
    if (deps.provider === undefined) throw new Problem('sign-in-not-set-up');
    const begun = await deps.provider.begin(ownPath(to)).catch((error: unknown) => {
      deps.logError(error);
      return null;
    });
    if (begun === null) return response.redirect(303, '/sign-in?problem=provider-away');
    const now = deps.clock();
    const expiresAt = new Date(now.getTime() + longestMs);
    const secret = await beginSignIn(deps.database, begun.signIn, now, expiresAt);
    setCookie(response, 'congdan-sign-in', secret, deps.access, expiresAt);
    response.redirect(303, begun.address.href);
  },
});
