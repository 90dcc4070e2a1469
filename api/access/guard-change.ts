/** Keeps other web sites from changing something in the name of whoever visits them (OWASP ASVS 5, 3.5). */
import { createHmac } from 'node:crypto';
import type { Request } from 'express';
import type { AccessSettings } from './access-settings.ts';
import { Problem } from '../problems.ts';
import { sameSecret } from './same-secret.ts';
import type { Who } from './who.ts';

/** What the pages of a session send as `X-CSRF-Token`: follows from the session, and tells nothing of it. */
export function csrfTokenOf(sessionSecret: string): string {
  return createHmac('sha256', sessionSecret).update('congdan csrf').digest('base64url');
}

/**
 * For requests that change something. A token in the Authorization header is never sent by a browser on its own, and needs no more.
 * @throws {Problem} `cross-site-request`: it came from another site, or without the session's own token
 */
export function guardChange(request: Request, who: Who, settings: AccessSettings): void {
  if (who.kind === 'token') return;
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const own = settings.publicUrl === undefined ? `http://${host}` : new URL(settings.publicUrl).origin;
  if (origin !== undefined && origin !== own) throw new Problem('cross-site-request');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new Problem('cross-site-request');
  if (who.session === undefined) return;
  const given = request.headers['x-csrf-token'];
  if (typeof given !== 'string' || !sameSecret(given, csrfTokenOf(who.session.secret))) {
    throw new Problem('cross-site-request');
  }
}
