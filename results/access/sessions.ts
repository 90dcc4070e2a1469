/** People who signed in. */
import { randomBytes } from 'node:crypto';
import type { Database } from '../open-database.ts';
import { storableJson, storableText } from '../storable-json.ts';
import { hashSecret } from './hash-secret.ts';

export interface Session {
  readonly subject: string;
  readonly name: string;
  readonly grants: readonly string[];
  readonly actions: readonly string[] | null;
  /** The token by which he signed in, or null. */
  readonly tokenId: string | null;
  readonly expiresAt: Date;
}

/** Unused for so long, a session is over (OWASP ASVS 5, 7.3.1). */
const idleMs = 30 * 60_000;
/** A page asks many times a second; that it was used is noted this often. */
const noteEveryMs = 60_000;

/** Begins a session, and forgets those that are over. @returns what the browser's cookie holds, kept nowhere else */
export async function beginSession(db: Database, session: Session, now: Date): Promise<string> {
  await db
    .deleteFrom('sessions')
    .where((eb) => eb.or([eb('expires_at', '<', now), eb('seen_at', '<', new Date(now.getTime() - idleMs))]))
    .execute();
  const secret = randomBytes(32).toString('base64url');
  await db
    .insertInto('sessions')
    .values({
      hash: hashSecret(secret),
      subject: storableText(session.subject),
      name: storableText(session.name),
      grants: storableJson(session.grants),
      actions: session.actions === null ? null : storableJson(session.actions),
      token_id: session.tokenId,
      created_at: now,
      seen_at: now,
      expires_at: session.expiresAt,
    })
    .execute();
  return secret;
}

/** The session of this cookie, unless it is over; noted as used. */
export async function findSession(db: Database, secret: string, now: Date): Promise<Session | null> {
  const hash = hashSecret(secret);
  const row = await db
    .selectFrom('sessions')
    .selectAll()
    .where('hash', '=', hash)
    .where('expires_at', '>', now)
    .where('seen_at', '>', new Date(now.getTime() - idleMs))
    .executeTakeFirst();
  if (row === undefined) return null;
  if (now.getTime() - row.seen_at.getTime() > noteEveryMs)
    await db.updateTable('sessions').set({ seen_at: now }).where('hash', '=', hash).execute();
  const { subject, name, grants, actions, token_id, expires_at } = row;
  return { subject, name, grants, actions, tokenId: token_id, expiresAt: expires_at };
}

export async function endSession(db: Database, secret: string): Promise<void> {
  await db.deleteFrom('sessions').where('hash', '=', hashSecret(secret)).execute();
}
