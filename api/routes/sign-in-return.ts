/** Back from the identity provider. */
import { z } from 'zod';
import { takeSignIn } from '../../results/access/sign-ins.ts';
import { beginSession } from '../access/begin-session.ts';
import { note } from '../access/note.ts';
import { clearCookie, readCookie } from '../access/session-cookie.ts';
import { anonymous } from '../access/who.ts';
import { Problem } from '../problems.ts';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';

export const signInReturn = route({
  path: '/sign-in/return',
  summary: 'Where the identity provider sends a browser back to. Each return is taken once.',
  action: 'read-public',
  params: noParameters,
  // Whatever the provider adds; its library judges it.
  query: z.looseObject({}),
  answer: { contentType: 'text/html' },
  problems: ['sign-in-not-set-up'],
  async handle(asked) {
    const { deps, request, response } = asked;
    if (deps.provider === undefined) throw new Problem('sign-in-not-set-up');
    const cookie = readCookie(request, 'congdan-sign-in', deps.access);
    const signIn = cookie === null ? null : await takeSignIn(deps.database, cookie, deps.clock());
    clearCookie(response, 'congdan-sign-in', deps.access);
    // Not of this browser, used before, or too late.
    if (signIn === null) return response.redirect(303, '/sign-in?problem=failed');
    const address = new URL(request.originalUrl, 'http://own.invalid');
    const person = await deps.provider.finish(address, signIn).catch((error: unknown) => {
      // Whoever keeps congdan running has to know: it may be a secret that was changed at the provider.
      deps.logError(error);
      return null;
    });
    if (person === null) {
      await note({ ...asked, who: anonymous }, 'sign-in-refused', 'provider');
      return response.redirect(303, '/sign-in?problem=failed');
    }
    const who = { ...anonymous, id: person.subject, name: person.name };
    if (person.grants.length === 0) {
      await note({ ...asked, who }, 'sign-in-refused', 'no-grant');
      return response.redirect(303, '/sign-in?problem=no-grant');
    }
    await note({ ...asked, who }, 'sign-in', person.grants.join(' '));
    await beginSession(asked, { ...person, actions: null, tokenId: null });
    response.redirect(303, signIn.returnTo);
  },
});
