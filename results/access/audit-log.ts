/** Who saw or did what, when. */
import type { Database } from '../open-database.ts';
import { storableJson, storableText } from '../storable-json.ts';

export interface AuditEntry {
  readonly at: Date;
  /** Who: the kind and id of a session, token or link. */
  readonly actor: string;
  readonly actorName: string;
  /** What he might do at that time. */
  readonly grants: readonly string[];
  /** What was done, a slug: `view-trace`. */
  readonly action: string;
  /** To what: `run:<id>`. */
  readonly object: string;
  /** Address that the request came from. */
  readonly address: string;
}

export interface AuditFilter {
  readonly actor?: string | undefined;
  readonly action?: string | undefined;
  readonly object?: string | undefined;
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
}

export async function recordAudit(db: Database, entry: AuditEntry): Promise<void> {
  await db
    .insertInto('audit_log')
    .values({
      at: entry.at,
      actor: storableText(entry.actor),
      actor_name: storableText(entry.actorName),
      grants: storableJson(entry.grants),
      action: entry.action,
      object: storableText(entry.object),
      address: entry.address,
    })
    .execute();
}

/**
 * Entries, the newest first.
 * @param before only entries older than the one of this number
 * @returns with the number that reads on, null at the end
 */
export async function listAudit(
  db: Database,
  filter: AuditFilter,
  limit: number,
  before?: number,
): Promise<{ readonly entries: readonly AuditEntry[]; readonly next: number | null }> {
  const rows = await db
    .selectFrom('audit_log')
    .selectAll()
    .$if(filter.actor !== undefined, (query) => query.where('actor', '=', filter.actor!))
    .$if(filter.action !== undefined, (query) => query.where('action', '=', filter.action!))
    .$if(filter.object !== undefined, (query) => query.where('object', '=', filter.object!))
    .$if(filter.from !== undefined, (query) => query.where('at', '>=', filter.from!))
    .$if(filter.to !== undefined, (query) => query.where('at', '<', filter.to!))
    .$if(before !== undefined, (query) => query.where('id', '<', before!))
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  return {
    entries: page.map(({ at, actor, actor_name, grants, action, object, address }) => ({ at, actor, actorName: actor_name, grants, action, object, address })), // prettier-ignore
    next: rows.length > limit ? Number(page.at(-1)!.id) : null,
  };
}
