/** Incidents, with what each comprises. */
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Incident } from '../diagnosis/incidents/incident.ts';
import { fromIncidentRow } from './incident-row.ts';
import type { Database } from './open-database.ts';
import { readCursor, writeCursor } from './page-cursor.ts';
import { matchesFilter, type RunScope } from './run-filter.ts';
import type { Schema } from './schema.ts';

/** Its runs counted, those that are no longer kept left out. */
export interface IncidentWithFigures {
  readonly incident: Incident;
  readonly failures: number;
  readonly services: number;
  readonly portals: number;
  readonly provinces: number;
}

export interface IncidentFilter {
  readonly open?: boolean;
  readonly id?: string;
  /** Only incidents with a run in one of these parts. */
  readonly within?: readonly RunScope[] | undefined;
  /** Only those that lasted into this time. */
  readonly during?: { readonly from: Date; readonly to: Date } | undefined;
  /** Only what comes after this incident in the list. */
  readonly after?: { readonly isOpen: boolean; readonly startedAt: Date; readonly id: string } | undefined;
}

/**
 * Reads one page, in the order of `listIncidents`. The cursor is the place of the last one read; an incident that is closed meanwhile
 * may come again among the closed ones.
 * @throws {UnknownCursor}
 */
export async function incidentPage(
  db: Database,
  filter: Omit<IncidentFilter, 'after'>,
  limit: number,
  cursor?: string,
): Promise<{ readonly incidents: readonly IncidentWithFigures[]; readonly nextCursor: string | null }> {
  const place = cursor === undefined ? undefined : readCursor(cursor, 2);
  const after = place && { isOpen: place.ids[0] === 'open', startedAt: place.at, id: place.ids[1]! };
  const found = await listIncidents(db, { ...filter, after }, limit + 1);
  const incidents = found.slice(0, limit);
  const last = incidents.at(-1)?.incident;
  if (found.length <= limit || last === undefined) return { incidents, nextCursor: null };
  const group = last.closedAt === null ? 'open' : 'closed';
  return { incidents, nextCursor: writeCursor({ at: last.startedAt, ids: [group, last.id] }) };
}

/** Open ones first, then the newest first; at most so many. */
export async function listIncidents(
  db: Database,
  { open, id, within, during, after }: IncidentFilter,
  most: number,
): Promise<readonly IncidentWithFigures[]> {
  const rows = await db
    .selectFrom('incidents')
    .selectAll()
    .$if(open !== undefined, (query) => query.where('closed_at', open ? 'is' : 'is not', null))
    .$if(id !== undefined, (query) => query.where('id', '=', id!))
    .$if(within !== undefined, (query) =>
      query.where('id', 'in', (eb) =>
        eb
          .selectFrom('runs')
          .select((run) => run.ref('incident').$notNull().as('id'))
          .where('incident', 'is not', null)
          .where(matchesFilter({ within })),
      ),
    )
    .$if(during !== undefined, (query) =>
      query
        .where('started_at', '<', during!.to)
        .where((eb) => eb.or([eb('closed_at', 'is', null), eb('closed_at', '>=', during!.from)])),
    )
    .$if(after !== undefined, (query) => query.where((eb) => comesAfter(eb, after!)))
    .orderBy((eb) => eb('closed_at', 'is not', null))
    .orderBy('started_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();
  if (rows.length === 0) return [];
  const figures = await db
    .selectFrom('runs')
    .select((eb) => [
      'incident',
      eb.fn.countAll<number | string>().as('failures'),
      eb.fn.count<number | string>('service').distinct().as('services'),
      eb.fn.count<number | string>('portal').distinct().as('portals'),
      eb.fn.count<number | string>('province').distinct().as('provinces'),
    ])
    .where(
      'incident',
      'in',
      rows.map((row) => row.id),
    ) // prettier-ignore
    .groupBy('incident')
    .execute();
  const of = new Map(figures.map((row) => [row.incident, row]));
  return rows.map((row) => {
    const { failures = 0, services = 0, portals = 0, provinces = 0 } = of.get(row.id) ?? {};
    return { incident: fromIncidentRow(row), failures: Number(failures), services: Number(services), portals: Number(portals), provinces: Number(provinces) }; // prettier-ignore
  });
}

function comesAfter(
  eb: ExpressionBuilder<Schema, 'incidents'>,
  { isOpen, startedAt, id }: NonNullable<IncidentFilter['after']>,
): Expression<SqlBool> {
  const isOlder = eb.or([eb('started_at', '<', startedAt), eb.and([eb('started_at', '=', startedAt), eb('id', '>', id)])]); // prettier-ignore
  const over = eb('closed_at', 'is not', null);
  return isOpen ? eb.or([over, isOlder]) : eb.and([over, isOlder]);
}
