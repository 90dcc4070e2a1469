/** Who one is here, and what one may do: for the console's pages, and for whoever wonders what his token can. */
import { z } from 'zod';
import { csrfTokenOf } from '../access/guard-change.ts';
import { grantText } from '../access/grant.ts';
import { actions, reachOf } from '../access/policy.ts';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';

export const me = route({
  path: '/api/v1/me',
  summary: 'Who asks: his name, what he is (grants), what he may do, and the token for changes by a browser.',
  action: 'read-public',
  params: noParameters,
  query: noParameters,
  answer: {
    contentType: 'application/json',
    schema: z.object({
      kind: z.enum(['anonymous', 'local', 'token', 'session']).describe('local: at this machine, where nobody signs in.'), // prettier-ignore
      name: z.string(),
      grants: z.array(z.string()),
      actions: z.array(z.enum(actions)),
      csrfToken: z.string().nullable().describe('To be sent as X-CSRF-Token with requests that change something.'),
      expiresAt: z.iso.datetime().nullable().describe('When the session ends at the latest.'),
      signInAt: z.enum(['provider', 'token']).describe('provider: an identity provider is set up.'),
    }),
  },
  problems: [],
  handle: async ({ who, deps }) => ({
    kind: who.kind,
    name: who.name,
    grants: who.grants.map(grantText),
    actions: actions.filter((action) => reachOf(who, action, deps.portals).length > 0),
    csrfToken: who.session === undefined ? null : csrfTokenOf(who.session.secret),
    expiresAt: who.session?.expiresAt.toISOString() ?? null,
    signInAt: deps.provider === undefined ? ('token' as const) : ('provider' as const),
  }),
});
