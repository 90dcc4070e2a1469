/** The figures at a glance: from rollups where they tell apart what is asked for, else from the runs themselves. */
import { sql } from 'kysely';
import { stages } from '../../diagnosis/run-record.ts';
import { type Availability, availability, availabilityBy } from '../availability.ts';
import { countOutcomes } from '../count-outcomes.ts';
import type { Database } from '../open-database.ts';
import type { RunFilter } from '../run-filter.ts';
import { wilson } from '../wilson.ts';
import { countedRuns, type Key, stageColumns } from './counted-runs.ts';
import { countColumns, failureCauses, readCounts, sums } from './counts.ts';

type Group<T> = T & { readonly group: string | null };

export interface Summary {
  readonly total: Availability;
  readonly byService: readonly Group<Availability>[];
  readonly byPortal: readonly Group<Availability>[];
  /** Failed runs, the most frequent first; the stage null: it is not known. */
  readonly failuresByCause: readonly Group<{ readonly runs: number }>[];
  readonly failuresByStage: readonly Group<{ readonly runs: number }>[];
  /** Only of runs that are still kept. */
  readonly monitorFaultsByKind: readonly Group<{ readonly runs: number }>[];
}

/** @param filter with `from`; without `to` there is no end */
export async function summarise(db: Database, filter: RunFilter & { readonly from: Date }): Promise<Summary> {
  const [counted, monitorFaultsByKind] = await Promise.all([
    [filter.outcome, filter.cause, filter.stage, filter.incident, filter.within].every((one) => one === undefined)
      ? fromRollups(db, filter)
      : fromRuns(db, filter),
    countOutcomes(db, { ...filter, outcome: 'monitor-fault' }, 'fault'),
  ]);
  return { ...counted, monitorFaultsByKind };
}

type Counted = Omit<Summary, 'monitorFaultsByKind'>;

async function fromRuns(db: Database, filter: RunFilter): Promise<Counted> {
  const failed = { ...filter, outcome: filter.outcome ?? 'failed' };
  const [total, byService, byPortal, failuresByCause, failuresByStage] = await Promise.all([
    availability(db, filter),
    availabilityBy(db, filter, 'service'),
    availabilityBy(db, filter, 'portal'),
    countOutcomes(db, failed, 'cause'),
    countOutcomes(db, failed, 'stage'),
  ]);
  return { total, byService, byPortal, failuresByCause, failuresByStage };
}

/** Later than any run. */
const noEnd = new Date('9000-01-01T00:00:00Z');
const filters = ['service', 'portal', 'province', 'device', 'network'] as const satisfies readonly Key[];

type Row = Readonly<Record<string, unknown>> & { service: string | null; portal: string | null };

async function fromRollups(db: Database, filter: RunFilter & { readonly from: Date }): Promise<Counted> {
  const wanted = filters.filter((key) => filter[key] !== undefined);
  const window = { from: filter.from, to: filter.to ?? noEnd };
  const { rows: counted } = await countedRuns(db, window, [...new Set<Key>(['service', 'portal', ...wanted])]);
  const conditions = [sql`true`, ...wanted.map((key) => sql`${sql.ref(key)} = ${filter[key]}`)];
  const { rows } = await sql<Row>`
    select service, portal, ${sums([...countColumns, ...stageColumns])} from ${counted} as counted
    where ${sql.join(conditions, sql` and `)} group by grouping sets ((), (service), (portal)) order by 1, 2`.execute(
    db,
  );
  const whole = rows.find(({ service, portal }) => service === null && portal === null)!;
  const { causes } = readCounts(whole);
  const ofStage = stages.map((stage) => ({ group: stage, runs: Number(whole[`failed_${stage}`]) }));
  const unknown = Number(whole['failed']) - ofStage.reduce((sum, { runs }) => sum + runs, 0);
  return {
    total: judge(whole),
    byService: judgeGroups(rows, 'service'),
    byPortal: judgeGroups(rows, 'portal'),
    failuresByCause: mostFrequentFirst(failureCauses.map((cause) => ({ group: cause, runs: causes[cause] }))),
    failuresByStage: mostFrequentFirst([...ofStage, { group: null, runs: unknown }]),
  };
}

/** Without those of which slots were missed and nothing else is known. */
function judgeGroups(rows: readonly Row[], by: 'service' | 'portal'): readonly Group<Availability>[] {
  return rows
    .filter((row) => row[by] !== null)
    .map((row) => ({ group: row[by], ...judge(row) }))
    .filter(({ ok, failed, stopped, monitorFaults }) => ok + failed + stopped + monitorFaults > 0);
}

function judge(row: Row): Availability {
  const { ok, failed, stopped, monitorFaults } = readCounts(row);
  const tried = ok + failed;
  return {
    ok,
    failed,
    stopped,
    monitorFaults,
    availability: tried === 0 ? null : ok / tried,
    interval: wilson(ok, tried),
  };
}

function mostFrequentFirst(groups: readonly Group<{ readonly runs: number }>[]): Summary['failuresByCause'] {
  return groups.filter(({ runs }) => runs > 0).sort((a, b) => b.runs - a.runs || ((a.group ?? '~') < (b.group ?? '~') ? -1 : 1)); // prettier-ignore
}
