/** How much each run keeps in files, so that retention finds them without reading records. */
import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const countArtifacts: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('runs').addColumn('artifact_bytes', 'bigint').execute();
    await sql`
      update runs set artifact_bytes = (
        select coalesce(sum((file->>'bytes')::bigint), 0)
        from jsonb_array_elements(coalesce(record->'artifacts'->'files', '[]'::jsonb)) as file
      ) where coalesce(record->'artifacts'->>'signals', record->'artifacts'->>'trace') is not null`.execute(db);
    await sql`create index runs_with_artifacts on runs (started_at) where artifact_bytes is not null`.execute(db);
  },
};
