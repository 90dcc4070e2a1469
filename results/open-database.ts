/** Opens the store of results: PostgreSQL where an address is given, else PGlite in a folder. The same SQL runs on both. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { holdFolder } from './hold-folder.ts';
import { migrationsInOrder } from './migrations/migrations-in-order.ts';
import type { Schema } from './schema.ts';

export type Database = Kysely<Schema>;

/** The store cannot be used. The message is one sentence for whoever starts the process; no password is in it. */
export class DatabaseUnusable extends Error {
  override readonly name = 'DatabaseUnusable';
}

export interface DatabaseOptions {
  /** postgres:// address; absent: PGlite. */
  readonly url?: string | undefined;
  /** Data folder; PGlite keeps its files in its `database` sub-folder. */
  readonly folder: string;
}

/**
 * Opens the database and brings its tables up to date, under a lock so that processes may start together.
 * Close it with `closeDatabase`.
 * @throws {DatabaseUnusable} unreachable, not permitted, not a database address, held by another process, or newer than this program
 */
export async function openDatabase({ url, folder }: DatabaseOptions): Promise<Database> {
  const db = url === undefined ? await openEmbedded(join(folder, 'database')) : openServer(url);
  const where =
    url === undefined ? `the embedded database in ${join(folder, 'database')}` : `the database ${withoutSecret(url)}`;
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrationsInOrder }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) {
    await closeDatabase(db).catch(() => undefined);
    throw new DatabaseUnusable(sentence(where, error, url !== undefined), { cause: error });
  }
  return db;
}

const releases = new WeakMap<Database, () => Promise<void>>();

/** Closes connections and lets go of the folder. */
export async function closeDatabase(db: Database): Promise<void> {
  await db.destroy();
  await releases.get(db)?.();
}

function openServer(url: string): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: 8,
    connectionTimeoutMillis: 5_000,
    application_name: 'congdan',
  });
  // A connection that breaks is replaced by the pool. Without a listener it would end the process: one that idles tells the pool,
  // one that is lent and is asked nothing at that moment tells itself.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
}

async function openEmbedded(path: string): Promise<Database> {
  let release: () => Promise<void>;
  try {
    await mkdir(path, { recursive: true });
    release = await holdFolder(path);
  } catch (error) {
    throw new DatabaseUnusable(sentence(`the embedded database in ${path}`, error, false), { cause: error });
  }
  const db = new Kysely<Schema>({ dialect: new PGliteDialect({ pglite: () => PGlite.create(join(path, 'files')) }) });
  releases.set(db, release);
  return db;
}

/** The address as it may be shown: user, host and database, without password and options. */
function withoutSecret(url: string): string {
  if (!URL.canParse(url)) return 'of DATABASE_URL';
  const { protocol, username, host, pathname } = new URL(url);
  return `${protocol}//${username === '' ? '' : `${username}@`}${host}${pathname}`;
}

function sentence(where: string, error: unknown, server: boolean): string {
  const code = error instanceof Object && 'code' in error ? String(error.code) : '';
  const words = error instanceof Error ? error.message || code : String(error);
  const refused: Record<string, string> = {
    ECONNREFUSED: 'nothing listens there; start PostgreSQL or correct DATABASE_URL',
    ENOENT: 'there is no such socket or folder; correct the address',
    ENOTFOUND: 'the host name is unknown; correct DATABASE_URL',
    '28P01': 'the password is wrong; correct DATABASE_URL',
    '28000': 'this user may not sign in; correct DATABASE_URL or pg_hba.conf',
    '3D000': 'there is no database of this name; create it or correct DATABASE_URL',
    '42501': 'this user may not create tables; grant it CREATE on the schema',
    EACCES: 'the folder may not be written; give its owner the right or choose another with CONGDAN_DATA',
    EROFS: 'the folder is read-only; choose another with CONGDAN_DATA',
  };
  const known =
    refused[code] ??
    (/timeout/i.test(words) && server ? 'no answer within 5 seconds; check the host and its firewall' : words);
  return `Cannot use ${where}: ${known.replaceAll(/\s*\n\s*/g, ' ').replace(/\.$/, '')}.`;
}
