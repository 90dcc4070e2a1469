/** Whether the database answers. */
import { sql } from 'kysely';
import type { Database } from './open-database.ts';

/** @throws what the database answered instead */
export async function askDatabase(db: Database): Promise<void> {
  await sql`select 1`.execute(db);
}
