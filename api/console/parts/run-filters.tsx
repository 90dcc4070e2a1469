/** Narrows a list of runs. */
import type { Catalogue } from '../data/catalogue.ts';
import type { Incident } from '../data/answers.ts';
import {
  type FilterName,
  filterNames,
  type FilterOptions,
  nationalProvince,
  type RunFilter,
} from '../data/run-filter.ts';
import { language, say } from '../speech.ts';

interface RunFiltersProps {
  readonly chosen: RunFilter;
  readonly options: FilterOptions;
  /** `null`: all. */
  readonly choose: (name: FilterName, value: string | null) => void;
}

export function RunFilters({ chosen, options, choose }: RunFiltersProps) {
  return (
    <form className="filter" onSubmit={(event) => event.preventDefault()}>
      {filterNames.map((name) => (
        <label key={name}>
          <span>{say(name)}</span>
          <select name={name} value={chosen[name] ?? ''} onChange={(event) => choose(name, event.target.value || null)}>
            <option value="">{say('all')}</option>
            {options[name].map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
      ))}
    </form>
  );
}

export function filterOptions(catalogue: Catalogue, incidents: readonly Incident[]): FilterOptions {
  const { services, portals, causes, causeName, serviceName } = catalogue;
  return {
    service: services.map(({ id }) => [id, serviceName(id)]),
    portal: portals.map(({ id, name }) => [id, name]),
    outcome: (['ok', 'failed', 'stopped', 'monitor-fault'] as const).map((outcome) => [outcome, say(outcome)]),
    cause: [...causes.map(({ id }) => id), 'inconclusive'].map((id) => [id, causeName(id)]),
    stage: (['login', 'form', 'payment', 'tracking'] as const).map((stage) => [stage, say(stage)]),
    province: provincesOf(catalogue),
    incident: incidents.map(({ id, title }) => [id, title[language]]),
  };
}

/** Provinces that have a portal, by code, and what is the whole country's. */
function provincesOf({ portals }: Catalogue): readonly (readonly [string, string])[] {
  const named = portals.map(({ province, name }): [string, string] =>
    province === undefined ? [nationalProvince, say('nationalProvince')] : [province, `${province} · ${name}`],
  );
  return [...new Map(named)].sort(([a], [b]) => a.localeCompare(b));
}
