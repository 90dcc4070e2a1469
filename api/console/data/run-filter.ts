/** Which runs the reader wants to see: in the address, so that a list can be linked to as alerts and dashboards do. */
import type { RunRecord } from '../../../diagnosis/run-record.ts';

export const filterNames = ['service', 'portal', 'outcome', 'cause', 'stage', 'province', 'incident'] as const;
export type FilterName = (typeof filterNames)[number];
export type RunFilter = Readonly<Partial<Record<FilterName, string>>>;

/** What no province runs is `national` in links, as in the metrics; the API asks for it by an empty code. */
export const nationalProvince = 'national';

export type FilterOptions = Readonly<Record<FilterName, readonly (readonly [value: string, name: string])[]>>;

/** What the address asks for, without what there is not. */
export function readFilter(asked: URLSearchParams, options: FilterOptions): RunFilter {
  return Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = asked.get(name);
      return value !== null && options[name].some(([known]) => known === value) ? [[name, value]] : [];
    }),
  );
}

/** The same for the API. */
export function filterQuery({ province, ...others }: RunFilter): URLSearchParams {
  const query = new URLSearchParams(others);
  if (province !== undefined) query.set('province', province === nationalProvince ? '' : province);
  return query;
}

/** Whether a run that was just recorded belongs into the list. Incidents are explained later, by the server. */
export function matchesFilter(run: RunRecord, filter: RunFilter): boolean {
  const shown: Partial<Record<FilterName, string | null>> = {
    service: run.service,
    portal: run.portal,
    outcome: run.outcome,
    cause: run.outcome === 'failed' ? (run.diagnosis?.cause ?? 'inconclusive') : null,
    stage: run.failedStage,
    province: run.province ?? nationalProvince,
  };
  return filterNames.every((name) => filter[name] === undefined || shown[name] === filter[name]);
}
