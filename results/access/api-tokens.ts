/** Keys for programs and for people without an account. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Database } from '../open-database.ts';
import type { ApiTokensTable } from '../schema.ts';
import { storableJson, storableText } from '../storable-json.ts';
import { hashSecret } from './hash-secret.ts';

export interface ApiToken {
  readonly id: string;
  readonly name: string;
  readonly grants: readonly string[];
  /** What it is limited to; null: all that its grants allow. */
  readonly actions: readonly string[] | null;
  readonly audience: string;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
}

/** Makes a token. @returns it, with the secret that nobody can read again */
export async function createApiToken(
  db: Database,
  token: Omit<ApiToken, 'id' | 'revokedAt'>,
): Promise<{ readonly token: ApiToken; readonly secret: string }> {
  // The prefix lets scanners of source code find a token that was committed by mistake.
  const secret = `congdan_${randomBytes(32).toString('base64url')}`;
  const row = await db
    .insertInto('api_tokens')
    .values({
      id: randomUUID(),
      hash: hashSecret(secret),
      name: storableText(token.name),
      grants: storableJson(token.grants),
      actions: token.actions === null ? null : storableJson(token.actions),
      audience: token.audience,
      created_at: token.createdAt,
      created_by: token.createdBy,
      expires_at: token.expiresAt,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return { token: fromRow(row), secret };
}

/** The token of this secret, if it is good now, here. Why it is not is nobody's business. */
export async function findApiToken(
  db: Database,
  secret: string,
  audience: string,
  now: Date,
): Promise<ApiToken | null> {
  const row = await db
    .selectFrom('api_tokens')
    .selectAll()
    .where('hash', '=', hashSecret(secret))
    .where('audience', '=', audience)
    .where('expires_at', '>', now)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return row === undefined ? null : fromRow(row);
}

/** All tokens, the newest first. */
export async function listApiTokens(db: Database): Promise<readonly ApiToken[]> {
  const rows = await db.selectFrom('api_tokens').selectAll().orderBy('created_at', 'desc').orderBy('id').execute();
  return rows.map(fromRow);
}

/** Ends a token and every session that began with it. @returns whether there is such a token */
export async function revokeApiToken(db: Database, id: string, now: Date): Promise<boolean> {
  const known = await db.selectFrom('api_tokens').select('id').where('id', '=', id).executeTakeFirst();
  if (known === undefined) return false;
  await db
    .updateTable('api_tokens')
    .set({ revoked_at: now })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .execute();
  await db.deleteFrom('sessions').where('token_id', '=', id).execute();
  return true;
}

function fromRow(row: Selectable<ApiTokensTable>): ApiToken {
  return {
    id: row.id,
    name: row.name,
    grants: row.grants,
    actions: row.actions,
    audience: row.audience,
    createdAt: row.created_at,
    createdBy: row.created_by,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
  };
}
