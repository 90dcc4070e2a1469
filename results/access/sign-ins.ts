/** Sign-ins that went to the identity provider and have not come back. */
import { randomBytes } from 'node:crypto';
import type { Database } from '../open-database.ts';
import { hashSecret } from './hash-secret.ts';

/** What has to be known when it comes back (OpenID Connect Core 3.1, RFC 7636). */
export interface SignIn {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
}

/** @returns what the browser's cookie holds: only the browser that went may come back */
export async function beginSignIn(db: Database, signIn: SignIn, now: Date, expiresAt: Date): Promise<string> {
  await db.deleteFrom('sign_ins').where('expires_at', '<', now).execute();
  const secret = randomBytes(32).toString('base64url');
  const { returnTo, ...rest } = signIn;
  await db
    .insertInto('sign_ins')
    .values({ hash: hashSecret(secret), ...rest, return_to: returnTo, expires_at: expiresAt })
    .execute();
  return secret;
}

/** Takes it out: a second time it is not there, so that an address of return cannot be used again. */
export async function takeSignIn(db: Database, secret: string, now: Date): Promise<SignIn | null> {
  const row = await db
    .deleteFrom('sign_ins')
    .where('hash', '=', hashSecret(secret))
    .where('expires_at', '>', now)
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) return null;
  const { state, nonce, verifier, return_to } = row;
  return { state, nonce, verifier, returnTo: return_to };
}
