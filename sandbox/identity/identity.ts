/**
 * The identity provider, standing in for the national one: OpenID Connect, authorization code with PKCE, one
 * confidential client a portal, password and then a one-time password (RFC 6238), no consent page. The claims of the
 * `profile` scope are the attributes of the citizen's record.
 */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import express, { type Express, type RequestHandler } from 'express';
import { Provider, type Configuration, type JWK } from 'oidc-provider';
import { Secret, TOTP } from 'otpauth';
import type { Account, CitizenRecord } from '../procedures/procedure.ts';
import type { Population } from '../shared-data/population.ts';
import { memoryAdapter } from './memory-adapter.ts';
import { noticePage, otpPage, passwordPage } from './sign-in-pages.ts';

export interface IdentityClient {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
  readonly afterSignOutUri: string;
}

const recordKeys: readonly (keyof CitizenRecord)[] = [
  'idNumber',
  'oldIdNumber',
  'fullName',
  'dateOfBirth',
  'sex',
  'ethnicity',
  'religion',
  'nationality',
  'placeOfBirth',
  'hometown',
  'provinceName',
  'communeName',
  'address',
  'phone',
  'email',
  'idIssuedOn',
  'idIssuedBy',
  'healthInsuranceNumber',
  'taxCode',
];

/** Whether this is the account's one-time password now, or was one step (30 s) before. */
function otpIsRight(account: Account, otp: string, timestamp: number): boolean {
  const totp = new TOTP({ secret: Secret.fromBase32(account.otpSecret), algorithm: 'SHA1', digits: 6, period: 30 });
  return totp.validate({ token: otp, timestamp, window: 1 }) !== null;
}

function configuration(people: Population, clients: readonly IdentityClient[]): Configuration {
  const signingKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }) as JWK;
  return {
    adapter: memoryAdapter(),
    clients: clients.map(({ clientId, clientSecret, redirectUri, afterSignOutUri }) => ({
      client_id: clientId,
      client_secret: clientSecret,
      redirect_uris: [redirectUri],
      post_logout_redirect_uris: [afterSignOutUri],
      id_token_signed_response_alg: 'ES256' as const,
    })),
    jwks: { keys: [{ ...signingKey, alg: 'ES256', use: 'sig' }] },
    cookies: { keys: [randomBytes(16).toString('hex')] },
    claims: { openid: ['sub'], profile: [...recordKeys] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true, logoutSource: signOutPage } },
    renderError: (context, { error }) => {
      context.type = 'html';
      context.body = noticePage(`Kết nối tới hệ thống thất bại (${error})`);
    },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 3600, IdToken: 600, Interaction: 900, Session: 3600 },
    findAccount: (_context, idNumber) => {
      const record = people.record(idNumber);
      return record && { accountId: idNumber, claims: async () => ({ sub: idNumber, ...record }) };
    },
    // Every citizen agrees to tell the portal his record: signing in is the consent, as at the national provider.
    loadExistingGrant: async (context) => {
      const { provider, session, client } = context.oidc;
      if (!session?.accountId || !client) return undefined;
      const known = session.grantIdFor(client.clientId);
      const existing = known ? await provider.Grant.find(known) : undefined;
      if (existing) return existing;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  };
}

/** Signing out at the portal means signing out here: nobody is asked again. `form` is the provider's own. */
function signOutPage(context: { body: unknown; type: string }, form: string): void {
  context.type = 'html';
  context.body = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Đăng xuất</title></head><body>${form}
<button type="submit" form="op.logoutForm" name="logout" value="yes">Đăng xuất</button>
<script>document.querySelector('button').click()</script></body></html>`;
}

/** The provider's application. `before` runs ahead of every route; its clock is `clockAheadMs` ahead of this machine's. */
export function identity(
  issuer: string,
  people: Population,
  clients: readonly IdentityClient[],
  before: readonly RequestHandler[] = [],
  clockAheadMs = 0,
): Express {
  const provider = new Provider(issuer, configuration(people, clients));
  const passwordGiven = new Map<string, Account>();
  const app = express().disable('x-powered-by');
  if (before.length > 0) app.use(...before);

  const message = 'Phiên làm việc đã hết hạn. Vui lòng đăng nhập lại.';
  const ended: express.ErrorRequestHandler = (_error, request, response, _next) => {
    if (request.method === 'POST') response.status(400).json({ message });
    else response.status(400).send(noticePage(message));
  };
  const interaction = express.Router();
  interaction.use(express.json());
  interaction.get('/:uid', async (request, response) => {
    const { uid } = await provider.interactionDetails(request, response);
    response.set('cache-control', 'no-store').send(passwordPage(`/interaction/${uid}`));
  });
  interaction.post('/:uid/password', async (request, response) => {
    const { uid } = await provider.interactionDetails(request, response);
    const { username, password } = (request.body ?? {}) as Record<string, unknown>;
    const account = people.account(String(username).trim());
    if (account && account.password === password) {
      passwordGiven.set(uid, account);
      setTimeout(() => passwordGiven.delete(uid), 900_000).unref();
      response.json({ next: `/interaction/${uid}/otp` });
    } else response.status(401).json({ message: 'Số định danh cá nhân hoặc mật khẩu không chính xác' });
  });
  interaction.get('/:uid/otp', async (request, response) => {
    const { uid } = await provider.interactionDetails(request, response);
    if (!passwordGiven.has(uid)) response.redirect(`/interaction/${uid}`);
    else response.set('cache-control', 'no-store').send(otpPage(`/interaction/${uid}`));
  });
  interaction.post('/:uid/otp', async (request, response) => {
    const { uid } = await provider.interactionDetails(request, response);
    const { otp } = (request.body ?? {}) as Record<string, unknown>;
    const account = passwordGiven.get(uid);
    if (!account) response.status(401).json({ message });
    else if (!otpIsRight(account, String(otp), Date.now() + clockAheadMs))
      response.status(401).json({ message: 'Sai mã OTP, vui lòng thử lại' });
    else {
      passwordGiven.delete(uid);
      const next = await provider.interactionResult(request, response, {
        login: { accountId: account.record.idNumber },
      });
      response.json({ next });
    }
  });
  interaction.use(ended);
  app.use('/interaction', interaction);
  app.use(provider.callback());
  return app;
}
