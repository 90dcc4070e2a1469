/**
 * A portal's sign-in with the national identity provider: authorization code with PKCE, state and nonce. The session
 * cookie holds who is signed in and nothing else; the record came with the claims.
 *
 * Routes: `GET /sso/login?returnTo=/path`, `GET /sso/callback`, `GET /sso/logout`.
 */
import cookieSession from 'cookie-session';
import { randomBytes } from 'node:crypto';
import { Router, type Request, type RequestHandler, type Response } from 'express';
import * as oidc from 'openid-client';
import { html } from '../html.ts';
import { localFetch } from '../local-fetch.ts';
import type { CitizenRecord } from '../procedures/procedure.ts';

export interface SignInOptions {
  readonly origin: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface SignIn {
  readonly session: RequestHandler;
  readonly router: Router;
  citizen(request: Request): CitizenRecord | null;
}

interface Attempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
}

export const callbackPath = '/sso/callback';

export function signIn({ origin, issuer, clientId, clientSecret }: SignInOptions): SignIn {
  const records = new Map<string, CitizenRecord>();
  const provider = new oidc.Configuration(
    {
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      userinfo_endpoint: `${issuer}/me`,
      jwks_uri: `${issuer}/jwks`,
      end_session_endpoint: `${issuer}/session/end`,
      id_token_signing_alg_values_supported: ['ES256'],
    },
    clientId,
    { client_secret: clientSecret, id_token_signed_response_alg: 'ES256' },
    oidc.ClientSecretBasic(clientSecret),
  );
  provider[oidc.customFetch] = localFetch as oidc.CustomFetch;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the stand-in country speaks http, on this machine only
  oidc.allowInsecureRequests(provider);

  const start = async (request: Request, response: Response) => {
    const attempt: Attempt = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier: oidc.randomPKCECodeVerifier(),
      returnTo: ownPath(request.query['returnTo']),
    };
    sessionOf(request).attempt = attempt;
    const address = oidc.buildAuthorizationUrl(provider, {
      redirect_uri: `${origin}${callbackPath}`,
      scope: 'openid profile',
      code_challenge: await oidc.calculatePKCECodeChallenge(attempt.verifier),
      code_challenge_method: 'S256',
      state: attempt.state,
      nonce: attempt.nonce,
      acr_values: 'LoA1',
    });
    response.redirect(address.href);
  };

  const callback = async (request: Request, response: Response) => {
    const session = sessionOf(request);
    const attempt = session.attempt;
    if (!attempt) {
      response.redirect('/');
      return;
    }
    try {
      const tokens = await oidc.authorizationCodeGrant(provider, new URL(request.originalUrl, origin), {
        expectedState: attempt.state,
        expectedNonce: attempt.nonce,
        pkceCodeVerifier: attempt.verifier,
        idTokenExpected: true,
      });
      const subject = tokens.claims()?.sub as string;
      const record = (await oidc.fetchUserInfo(provider, tokens.access_token, subject)) as unknown as CitizenRecord;
      if (!record.idNumber || !record.fullName) {
        delete session.attempt;
        response.status(200).send(signInPage(incomplete));
        return;
      }
      records.set(subject, record);
      delete session.attempt;
      delete session.landed;
      session.citizen = subject;
      session.idToken = tokens.id_token;
      response.redirect(attempt.returnTo);
    } catch (error) {
      delete session.attempt;
      const words = 'Đăng nhập không thành công. Lỗi kết nối tới hệ thống định danh và xác thực điện tử.';
      const reason = error instanceof Error ? error.message : String(error);
      response.status(502).send(signInPage(words, reason));
    }
  };

  const logout = (request: Request, response: Response) => {
    const hint = sessionOf(request).idToken;
    request.session = null;
    const after = { post_logout_redirect_uri: `${origin}/` };
    response.redirect(oidc.buildEndSessionUrl(provider, hint ? { ...after, id_token_hint: hint } : after).href);
  };

  const router = Router();
  router.get('/sso/login', start);
  router.get(callbackPath, callback);
  router.get('/sso/logout', logout);
  return {
    session: cookieSession({ name: 'dvc', keys: [randomBytes(16).toString('hex')], sameSite: 'lax', httpOnly: true }),
    router,
    citizen: (request) => records.get(sessionOf(request).citizen ?? '') ?? null,
  };
}

const incomplete = 'Cổng không nhận được số định danh cá nhân của Ông/Bà từ hệ thống định danh và xác thực điện tử.';

/** Where a sign-in ended that came to nothing; `reason` is for whoever reads the source. */
function signInPage(words: string, reason = ''): string {
  return `<!doctype html><html lang="vi"><title>Đăng nhập</title>
<div role="alert">${html(words)}</div><!-- ${html(reason)} --><a href="/">Về trang chủ</a></html>`;
}

interface PortalSession {
  /** Has seen a page since signing in. */
  landed?: boolean;
  attempt?: Attempt;
  citizen?: string;
  idToken?: string | undefined;
}

function sessionOf(request: Request): PortalSession {
  return (request.session ?? {}) as PortalSession;
}

/** Only a path of the portal itself: no open redirects. */
function ownPath(returnTo: unknown): string {
  return typeof returnTo === 'string' && /^\/(?![/\\])/.test(returnTo) ? returnTo : '/';
}
