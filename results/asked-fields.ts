/** What the forms of a service ask at each portal. */
import type { AskedDocument } from '../diagnosis/asked-document.ts';
import type { AskedField } from '../diagnosis/asked-field.ts';
import type { RunRecord } from '../diagnosis/run-record.ts';
import type { Database } from './open-database.ts';
import { storableJson } from './storable-json.ts';

export interface AskedAtPortal {
  readonly portal: string;
  readonly runId: string;
  readonly askedAt: Date;
  readonly fields: readonly AskedField[];
  /** null: not known. */
  readonly documents: readonly AskedDocument[] | null;
}

/** Keeps what the newest run was asked; one that is told late changes nothing. */
export async function keepAskedFields(
  db: Database,
  { service, portal, runId, startedAt }: Pick<RunRecord, 'service' | 'portal' | 'runId' | 'startedAt'>,
  { fields, documents }: Pick<AskedAtPortal, 'fields' | 'documents'>,
): Promise<void> {
  const asked = {
    run_id: runId,
    asked_at: startedAt,
    fields: storableJson(fields),
    documents: documents === null ? null : storableJson(documents),
  };
  await db
    .insertInto('asked_fields')
    .values({ service, portal, ...asked })
    .onConflict((conflict) =>
      conflict
        .constraint('asked_fields_key')
        .doUpdateSet(asked)
        .where('asked_fields.asked_at', '<=', new Date(startedAt)),
    )
    .execute();
}

/** Of every service at these portals, by portal and service. */
export async function askedFieldsAt(
  db: Database,
  portals: readonly string[],
): Promise<readonly (AskedAtPortal & { readonly service: string })[]> {
  if (portals.length === 0) return [];
  const rows = await db
    .selectFrom('asked_fields')
    .select(['portal', 'service', 'run_id', 'asked_at', 'fields', 'documents'])
    .where('portal', 'in', portals)
    .orderBy('portal')
    .orderBy('service')
    .execute();
  return rows.map(({ run_id, asked_at, ...row }) => ({ ...row, runId: run_id, askedAt: asked_at }));
}

/** By portal. */
export async function askedFieldsOf(db: Database, service: string): Promise<readonly AskedAtPortal[]> {
  const rows = await db
    .selectFrom('asked_fields')
    .select(['portal', 'run_id', 'asked_at', 'fields', 'documents'])
    .where('service', '=', service)
    .orderBy('portal')
    .execute();
  return rows.map(({ run_id, asked_at, ...row }) => ({ ...row, runId: run_id, askedAt: asked_at }));
}
