/** Counts runs side by side: by whom or what they were made at, by service and by day. */
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../open-database.ts';
import { countedRuns, type Window } from './counted-runs.ts';
import { countColumns, type Counts, readCounts, sums } from './counts.ts';

/** What can be compared, and where it stands. What depends on the portal is what its profile says now. */
const keys = {
  province: sql`nullif(counted.province, '')`,
  // The national portal has no province either, and stands among the ministries.
  ministry: sql`case when counted.province = '' then counted.portal end`,
  portal: sql`counted.portal`,
  vendor: sql`portals.vendor`,
  product: sql`portals.product`,
  version: sql`portals.product || ' ' || portals.product_version`,
  ownership: sql`portals.procurement`,
  // `48-vnpt`: province and access network.
  accessNetwork: sql`nullif(regexp_replace(counted.place, '^[0-9]{2}-', ''), '')`,
  device: sql`counted.device`,
  network: sql`counted.network`,
  service: sql`counted.service`,
} as const;
export type Dimension = keyof typeof keys;
export const dimensions = Object.keys(keys) as [Dimension, ...Dimension[]];

/** Every given entry must hold. */
export interface FigureFilter {
  readonly service?: string | undefined;
  readonly portal?: string | undefined;
  readonly province?: string | undefined;
  readonly device?: string | undefined;
  readonly network?: string | undefined;
  readonly vendor?: string | undefined;
  readonly product?: string | undefined;
  readonly ownership?: string | undefined;
}

export interface Compared {
  readonly key: string;
  readonly services: readonly (Counts & { readonly service: string })[];
  /** Days of Viet Nam in which something was counted, the earliest first. */
  readonly days: readonly { readonly day: string; readonly ok: number; readonly failed: number }[];
}

/** @returns in the order of the keys; what has no key (a portal of unknown vendor) is in `leftOut` alone */
export async function compare(
  db: Database,
  by: Dimension,
  window: Window,
  filter: FigureFilter,
): Promise<{ readonly compared: readonly Compared[]; readonly leftOut: number }> {
  const { rows } = await sql<
    Readonly<Record<string, unknown>> & { key: string | null; service: string | null; day: string | null }
  >`
    select ${keys[by]} as key, counted.service, counted.day::text as day, ${sums(countColumns)}
    from ${countedRuns(window)} as counted left join portals on portals.id = counted.portal
    where ${matches(filter)}
    group by grouping sets ((${keys[by]}, counted.service), (${keys[by]}, counted.day))
    order by 1, 2, 3`.execute(db);
  const compared = [...Map.groupBy(rows, ({ key }) => key)].flatMap(([key, same]): Compared[] => {
    if (key === null) return [];
    const services = same.filter(({ service }) => service !== null).map((row) => ({ service: row.service!, ...readCounts(row) })); // prettier-ignore
    const days = same
      .filter(({ day }) => day !== null)
      .map((row) => ({ day: row.day!, ok: Number(row['ok']), failed: Number(row['failed']) }));
    return [{ key, services, days }];
  });
  const without = rows.filter(({ key, service }) => key === null && service !== null);
  return { compared, leftOut: without.reduce((sum, row) => sum + Number(row['ok']) + Number(row['failed']), 0) };
}

const columns = {
  service: 'counted.service',
  portal: 'counted.portal',
  province: 'counted.province',
  device: 'counted.device',
  network: 'counted.network',
  vendor: 'portals.vendor',
  product: 'portals.product',
  ownership: 'portals.procurement',
} as const satisfies Record<keyof FigureFilter, string>;

/** The filter as a condition on counted runs and their portals. */
export function matches(filter: FigureFilter): RawBuilder<unknown> {
  const conditions = Object.entries(columns)
    .filter(([key]) => filter[key as keyof FigureFilter] !== undefined)
    .map(([key, column]) => sql`${sql.ref(column)} = ${filter[key as keyof FigureFilter]}`);
  return sql.join([sql`true`, ...conditions], sql` and `);
}
