/** Signs somebody in. */
import type { Request, Response } from 'express';
import { beginSession as keepSession, endSession, type Session } from '../../results/access/sessions.ts';
import type { AppDeps } from '../app-deps.ts';
import { readCookie, setCookie } from './session-cookie.ts';

/** After so long a person signs in again, however busy (OWASP ASVS 5, 7.3.2). */
const longestMs = 12 * 3_600_000;

/**
 * Begins a session under a new number and ends the one that the browser had: a number that somebody planted before the sign-in is
 * worth nothing after it.
 */
export async function beginSession(
  { deps, request, response }: { readonly deps: AppDeps; readonly request: Request; readonly response: Response },
  session: Omit<Session, 'expiresAt'> & { readonly expiresAt?: Date },
): Promise<void> {
  const now = deps.clock();
  const earlier = readCookie(request, 'congdan-session', deps.access);
  if (earlier) await endSession(deps.database, earlier);
  const latest = new Date(now.getTime() + longestMs);
  const expiresAt = session.expiresAt !== undefined && session.expiresAt < latest ? session.expiresAt : latest;
  const secret = await keepSession(deps.database, { ...session, expiresAt }, now);
  setCookie(response, 'congdan-session', secret, deps.access, expiresAt);
}
