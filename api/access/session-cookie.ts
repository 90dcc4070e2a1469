/** The cookies: nothing in them but a random number, out of the reach of scripts. */
import { parseCookie } from 'cookie';
import type { Request, Response } from 'express';
import type { AccessSettings } from './access-settings.ts';

type CookieName = 'congdan-session' | 'congdan-sign-in';

/** Browsers take a `__Host-` cookie only over https, for this host alone, so that no neighbour can plant one. */
const isSecure = ({ publicUrl }: AccessSettings) => publicUrl?.startsWith('https:') === true;
const nameOf = (name: CookieName, settings: AccessSettings) => (isSecure(settings) ? `__Host-${name}` : name);

export function readCookie(request: Request, name: CookieName, settings: AccessSettings): string | null {
  return parseCookie(request.headers.cookie ?? '')[nameOf(name, settings)] ?? null;
}

/**
 * SameSite is Lax and not Strict: people come back from the identity provider, or from a link in a mail, and a Strict cookie
 * would not be sent with the page that they arrive at. What changes something is guarded beside it.
 */
export function setCookie(
  response: Response,
  name: CookieName,
  value: string,
  settings: AccessSettings,
  expires: Date,
): void {
  response.cookie(nameOf(name, settings), value, {
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(settings),
    path: '/',
    expires,
  });
}

export function clearCookie(response: Response, name: CookieName, settings: AccessSettings): void {
  setCookie(response, name, '', settings, new Date(0));
}
