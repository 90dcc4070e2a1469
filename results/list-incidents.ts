/** Incidents, with what each comprises. */
import type { Incident } from '../diagnosis/incidents/incident.ts';
import { fromIncidentRow } from './incident-row.ts';
import type { Database } from './open-database.ts';
import { matchesFilter, type RunScope } from './run-filter.ts';

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
}

/** Open ones first, then the newest first; at most so many. */
export async function listIncidents(
  db: Database,
  { open, id, within }: IncidentFilter,
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
