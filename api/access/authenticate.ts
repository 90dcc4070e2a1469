/** Finds out who asks: by token, by session, or because he sits at this machine. */
import type { Request } from 'express';
import { type ApiToken, findApiToken } from '../../results/access/api-tokens.ts';
import { findSession } from '../../results/access/sessions.ts';
import type { AppDeps } from '../app-deps.ts';
import { Problem } from '../problems.ts';
import { fromThisMachine } from './from-this-machine.ts';
import { type Grant, parseGrant } from './grant.ts';
import { sameSecret } from './same-secret.ts';
import { readCookie } from './session-cookie.ts';
import { anonymous, type Who } from './who.ts';

/**
 * @throws {Problem} `not-authorized` for a token that is not good: unknown, expired, revoked, of another audience, all alike. A
 * session that is over is no error: whoever had it is one of the public again.
 */
export async function authenticate(request: Request, deps: AppDeps): Promise<Who> {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const secret = /^Bearer ([\w.~+/= -]+)$/i.exec(authorization)?.[1];
    const who = secret === undefined ? null : await whoHasToken(secret, deps);
    if (who === null) throw new Problem('not-authorized');
    return who;
  }
  const cookie = readCookie(request, 'congdan-session', deps.access);
  if (cookie !== null && cookie !== '') {
    const session = await findSession(deps.database, cookie, deps.clock());
    if (session !== null) {
      const { subject, name, grants, actions, expiresAt } = session;
      return { kind: 'session', id: subject, name, grants: understood(grants), actions, session: { secret: cookie, expiresAt } }; // prettier-ignore
    }
  }
  if (deps.access.signIn === 'none' && fromThisMachine(request)) {
    return {
      kind: 'local',
      id: 'local',
      name: 'at this machine',
      grants: [{ role: 'national', of: '' }],
      actions: null,
    };
  }
  return anonymous;
}

/** Who has this token, of the database or of the environment; null: it is not good. */
export async function whoHasToken(secret: string, deps: AppDeps): Promise<Who | null> {
  const { adminToken, audience } = deps.access;
  if (adminToken !== undefined && sameSecret(secret, adminToken)) {
    return { kind: 'token', id: 'token:admin', name: 'CONGDAN_ADMIN_TOKEN', grants: [{ role: 'national', of: '' }], actions: null }; // prettier-ignore
  }
  const token = await findApiToken(deps.database, secret, audience, deps.clock());
  return token === null ? null : whoIs(token);
}

export function whoIs({ id, name, grants, actions }: ApiToken): Who {
  return { kind: 'token', id: `token:${id}`, name, grants: understood(grants), actions };
}

/** A grant that this program does not know (of a newer one, on the same database) gives nothing. */
function understood(texts: readonly string[]): readonly Grant[] {
  return texts.map(parseGrant).filter((grant) => grant !== null);
}
