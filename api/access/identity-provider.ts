/** Signing in at an identity provider by OpenID Connect: authorization code with PKCE, state and nonce (RFC 9700). */
import * as client from 'openid-client';
import type { SignIn } from '../../results/access/sign-ins.ts';
import type { ProviderSettings } from './access-settings.ts';
import { parseGrant } from './grant.ts';

export interface SignedIn {
  readonly subject: string;
  readonly name: string;
  readonly grants: readonly string[];
}

export interface IdentityProvider {
  /** Where to send the browser, and what has to be known when it comes back. */
  begin(returnTo: string): Promise<{ readonly address: URL; readonly signIn: SignIn }>;
  /** @throws {Error} whatever is wrong with how it came back */
  finish(address: URL, signIn: SignIn): Promise<SignedIn>;
}

/** Groups at the provider that are meant for us: `congdan:vendor:vnpt`. */
const groupPrefix = 'congdan:';

/**
 * The provider is asked for its description when somebody first signs in, and again after it failed: that it is away keeps nobody from the rest.
 * @param publicUrl address of this console, to which the provider sends people back
 */
export function identityProvider(settings: ProviderSettings, publicUrl: string): IdentityProvider {
  const issuer = new URL(settings.issuer);
  const redirectUri = new URL('/sign-in/return', publicUrl).href;
  let discovered: Promise<client.Configuration> | undefined;
  const discover = () => {
    discovered ??= client
      // HTTP Basic is the way that every provider knows (RFC 6749, 2.3.1).
      .discovery(issuer, settings.clientId, undefined, client.ClientSecretBasic(settings.clientSecret), {
        timeout: 10,
        // Plain http is for a provider at this machine alone.
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so only to stand out
        ...(issuer.protocol === 'http:' && { execute: [client.allowInsecureRequests] }),
      })
      .catch((error: unknown) => {
        discovered = undefined;
        throw error;
      });
    return discovered;
  };
  return {
    async begin(returnTo) {
      const verifier = client.randomPKCECodeVerifier();
      const signIn = { state: client.randomState(), nonce: client.randomNonce(), verifier, returnTo };
      const address = client.buildAuthorizationUrl(await discover(), {
        redirect_uri: redirectUri,
        scope: 'openid profile',
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state: signIn.state,
        nonce: signIn.nonce,
      });
      return { address, signIn };
    },
    async finish(address, { state, nonce, verifier }) {
      const configuration = await discover();
      const came = new URL(redirectUri);
      came.search = address.search;
      const tokens = await client.authorizationCodeGrant(configuration, came, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const idToken = tokens.claims();
      if (idToken === undefined) throw new Error('The identity provider sent no ID token.');
      // Some providers tell a person's groups in the ID token, others only when they are asked for the person.
      const claims =
        settings.claim in idToken || configuration.serverMetadata().userinfo_endpoint === undefined
          ? idToken
          : { ...idToken, ...(await client.fetchUserInfo(configuration, tokens.access_token, idToken.sub)) };
      const name = [claims['name'], claims['preferred_username'], claims.sub].find((one) => typeof one === 'string');
      return { subject: `${idToken.iss}#${idToken.sub}`, name: name ?? '', grants: grantsIn(claims[settings.claim]) };
    },
  };
}

/** A guest is made by a link and never by a provider. */
function grantsIn(groups: unknown): readonly string[] {
  const texts = Array.isArray(groups) ? groups : typeof groups === 'string' ? groups.split(/[\s,]+/) : [];
  return texts
    .filter((text): text is string => typeof text === 'string' && text.startsWith(groupPrefix))
    .map((text) => text.slice(groupPrefix.length))
    .filter((text) => !['guest', undefined].includes(parseGrant(text)?.role));
}
