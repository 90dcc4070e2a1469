/** Counts runs side by side: by whom or what they were made at, by service and by day. */
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../open-database.ts';
import { type CountedRuns, countedRuns, type Key } from './counted-runs.ts';
import { countColumns, type Counts, readCounts, sums } from './counts.ts';
import type { Window } from './split-window.ts';

/** What can be compared: by which of a run's keys, and how it is written. What depends on the portal is what its profile says now. */
const groups = {
  province: { key: 'province', value: sql`nullif(counted.province, '')` },
  // The national portal has no province either, and stands among the ministries.
  ministry: { key: 'portal', value: sql`case when counted.province = '' then counted.portal end` },
  portal: { key: 'portal', value: sql`counted.portal` },
  vendor: { key: 'portal', value: sql`portals.vendor` },
  product: { key: 'portal', value: sql`portals.product` },
  version: { key: 'portal', value: sql`portals.product || ' ' || portals.product_version` },
  ownership: { key: 'portal', value: sql`portals.procurement` },
  // `48-vnpt`: province and access network.
  accessNetwork: { key: 'place', value: sql`nullif(regexp_replace(counted.place, '^[0-9]{2}-', ''), '')` },
  device: { key: 'device', value: sql`counted.device` },
  network: { key: 'network', value: sql`counted.network` },
  service: { key: 'service', value: sql`counted.service` },
} as const satisfies Record<string, { key: Key; value: RawBuilder<unknown> }>;
export type Dimension = keyof typeof groups;
export const dimensions = Object.keys(groups) as [Dimension, ...Dimension[]];

/** Every given entry must hold. `province: ''` means none. */
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

/** What a filter looks at, and which of a run's keys that takes. */
const filters = {
  service: { key: 'service', column: 'counted.service' },
  portal: { key: 'portal', column: 'counted.portal' },
  province: { key: 'province', column: 'counted.province' },
  device: { key: 'device', column: 'counted.device' },
  network: { key: 'network', column: 'counted.network' },
  vendor: { key: 'portal', column: 'portals.vendor' },
  product: { key: 'portal', column: 'portals.product' },
  ownership: { key: 'portal', column: 'portals.procurement' },
} as const satisfies Record<keyof FigureFilter, { key: Key; column: string }>;

export interface Compared {
  readonly key: string;
  readonly services: readonly (Counts & { readonly service: string })[];
  /** Days of Viet Nam in which something ended well or failed, the earliest first. */
  readonly days: readonly { readonly day: string; readonly ok: number; readonly failed: number }[];
}

export interface Comparison {
  readonly window: Window;
  /** In the order of the keys. */
  readonly compared: readonly Compared[];
  /** Runs that ended well or failed and have no key (a portal of unknown vendor): they are in none of `compared`. */
  readonly leftOut: number;
}

type Row = Readonly<Record<string, unknown>> & { key: string | null };

export async function compare(db: Database, by: Dimension, asked: Window, filter: FigureFilter): Promise<Comparison> {
  const wanted = Object.entries(filter).filter(([, value]) => value !== undefined) as [keyof FigureFilter, string][];
  const { key, value } = groups[by];
  const ofPlace = [
    key,
    ...(by === 'ministry' ? (['province'] as const) : []),
    ...wanted.map(([name]) => filters[name].key),
  ];
  const keys = [...new Set<Key>(ofPlace)];
  const [forServices, forDays] = await Promise.all([
    countedRuns(db, asked, [...new Set<Key>(['service', ...keys])]),
    countedRuns(db, asked, keys, 'day'),
  ]);
  const conditions = (table: 'counted' | 'portals') =>
    sql.join([sql`true`, ...wanted.filter(([name]) => filters[name].column.startsWith(`${table}.`)).map(([name, is]) => sql`${sql.ref(filters[name].column)} = ${is}`)], sql` and `); // prettier-ignore
  // First added up by the runs' own keys, then by what portals are: a join of some hundred rows instead of a hundred thousand.
  const addedUp = ({ rows }: CountedRuns, more: 'service' | 'starts_at', columns: readonly string[]) => {
    const names = sql.join([...new Set([...keys, more])].map((name) => sql.ref(name)));
    return sql`(select ${names}, ${sums(columns)} from ${rows} as counted where ${conditions('counted')} group by ${names}) as counted
      ${keys.includes('portal') ? sql`left join portals on portals.id = counted.portal` : sql``} where ${conditions('portals')}`;
  };
  const [services, days] = await Promise.all([
    sql<Row & { service: string }>`
      select ${value} as key, counted.service, ${sums(countColumns)} from ${addedUp(forServices, 'service', countColumns)}
      group by 1, 2 order by 1, 2`.execute(db),
    sql<{ key: string | null; day: string; ok: number; failed: number }>`
      select ${value} as key, ${dayOf}::text as day, ${sums(['ok', 'failed'])} from ${addedUp(forDays, 'starts_at', ['ok', 'failed'])}
      and ok + failed > 0 group by 1, 2 order by 1, 2`.execute(db),
  ]);
  const daysOf = Map.groupBy(days.rows, (row) => row.key);
  const compared = [...Map.groupBy(services.rows, (row) => row.key)].flatMap(([group, same]): Compared[] => {
    if (group === null) return [];
    const told = (daysOf.get(group) ?? []).map(({ day, ok, failed }) => ({ day, ok, failed }));
    return [{ key: group, services: same.map((row) => ({ service: row.service, ...readCounts(row) })), days: told }];
  });
  const leftOut = (daysOf.get(null) ?? []).reduce((sum, { ok, failed }) => sum + ok + failed, 0);
  return { window: forServices.window, compared, leftOut };
}

/** The calendar day of Viet Nam (UTC+7, no daylight saving). */
const dayOf = sql`((counted.starts_at at time zone 'UTC') + interval '7 hours')::date`;
