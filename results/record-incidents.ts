/** Records what became of incidents, one look at a time. */
import { sql } from 'kysely';
import type { Incident } from '../diagnosis/incidents/incident.ts';
import type { IncidentChanges } from '../diagnosis/incidents/update-incidents.ts';
import { fromIncidentRow, toIncidentRow } from './incident-row.ts';
import type { Database } from './open-database.ts';

/** Any number that no other lock of this database has. */
const lockNumber = 2_604_150_706;

/**
 * Reads the incidents that are known, lets `judge` say what changes, and records it: in one transaction, one look after
 * the other however many processes look, so that each finds what the one before left. Recording the same changes again
 * changes nothing.
 * @param closedSince incidents closed then or later are known too
 */
export async function recordIncidents(
  db: Database,
  closedSince: Date,
  judge: (known: readonly Incident[]) => IncidentChanges,
): Promise<IncidentChanges> {
  return db.transaction().execute(async (look) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(lockNumber)})`.execute(look);
    const known = await look
      .selectFrom('incidents')
      .selectAll()
      .where((eb) => eb.or([eb('closed_at', 'is', null), eb('closed_at', '>=', closedSince)]))
      .orderBy('id')
      .execute();
    const changes = judge(known.map(fromIncidentRow));
    // First what ends: of one factor there is only one open incident at a time.
    for (const incident of changes.closed) await rewrite(look, incident);
    for (const { incident, failedRunIds } of changes.updated) {
      await rewrite(look, incident);
      await claimRuns(look, incident.id, failedRunIds);
    }
    for (const { incident, failedRunIds } of changes.opened) {
      await look
        .insertInto('incidents')
        .values(toIncidentRow(incident))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const recorded = await look.selectFrom('incidents').select('id').where('id', '=', incident.id).executeTakeFirst();
      if (recorded !== undefined) await claimRuns(look, incident.id, failedRunIds);
    }
    return changes;
  });
}

async function rewrite(db: Database, incident: Incident): Promise<void> {
  const { id, ...row } = toIncidentRow(incident);
  await db.updateTable('incidents').set(row).where('id', '=', id).execute();
}

/** A run belongs to one incident. One that is over keeps its runs, unless another turned out to explain them. */
async function claimRuns(db: Database, incident: string, runIds: readonly string[]): Promise<void> {
  // PostgreSQL takes at most 65,535 parameters in a statement.
  for (let start = 0; start < runIds.length; start += 5_000) {
    await db
      .updateTable('runs')
      .set({ incident })
      .where('run_id', 'in', runIds.slice(start, start + 5_000))
      .where((eb) =>
        eb.or([
          eb('incident', 'is', null),
          eb('incident', 'in', eb.selectFrom('incidents').select('id').where((of) => of.or([of('closed_at', 'is', null), of('closed_because', '=', 'explained-otherwise')]))), // prettier-ignore
        ]),
      )
      .execute();
  }
}
