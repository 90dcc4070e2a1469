/** Runs, the newest first, narrowed by what the address asks for; what is recorded meanwhile comes in on top. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'wouter';
import type { RunRecord } from '../../../diagnosis/run-record.ts';
import type { Incident, RunPage } from '../data/answers.ts';
import type { Catalogue } from '../data/catalogue.ts';
import { read } from '../data/read.ts';
import { filterQuery, matchesFilter, readFilter } from '../data/run-filter.ts';
import { clockTime, say, spell } from '../speech.ts';
import { Answer } from './answer.tsx';
import { OutcomePill } from './outcome-pill.tsx';
import { filterOptions, RunFilters } from './run-filters.tsx';

const pageSize = '40';

interface RunListProps {
  readonly catalogue: Catalogue;
  readonly incidents: readonly Incident[];
  readonly recorded: readonly RunRecord[];
}

export function RunList({ catalogue, incidents, recorded }: RunListProps) {
  const [asked, setAsked] = useSearchParams();
  const options = filterOptions(catalogue, incidents);
  const filter = readFilter(asked, options);
  const query = filterQuery(filter);
  const pages = useInfiniteQuery({
    queryKey: ['runs', query.toString()],
    queryFn: ({ pageParam, signal }) => {
      const page = new URLSearchParams(query);
      page.set('limit', pageSize);
      if (pageParam !== null) page.set('cursor', pageParam);
      return read<RunPage>(`/api/v1/runs?${page}`, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  return (
    <>
      <RunFilters
        chosen={filter}
        options={options}
        choose={(name, value) => {
          const next = new URLSearchParams(asked);
          if (value === null) next.delete(name);
          else next.set(name, value);
          setAsked(next, { replace: true });
        }}
      />
      <Answer of={pages}>
        {({ pages: read }) => {
          const listed = read.flatMap(({ runs }) => runs);
          const known = new Set(listed.map(({ runId }) => runId));
          const fresh = recorded.filter((run) => !known.has(run.runId) && matchesFilter(run, filter));
          return (
            <RunTable
              catalogue={catalogue}
              runs={[...fresh, ...listed]}
              fresh={new Set(recorded.map(({ runId }) => runId))}
            />
          );
        }}
      </Answer>
      {pages.hasNextPage && (
        <button id="more" type="button" onClick={() => void pages.fetchNextPage()}>
          {say('more')}
        </button>
      )}
      <p className="actions">
        <a className="button" href={`/api/v1/runs.csv?${query}`} download>
          {say('asCsv')}
        </a>
      </p>
    </>
  );
}

interface RunTableProps {
  readonly catalogue: Catalogue;
  readonly runs: readonly RunRecord[];
  /** Ids of those that have just come in. */
  readonly fresh?: ReadonlySet<string>;
}

export function RunTable({ catalogue, runs, fresh }: RunTableProps) {
  if (runs.length === 0) return <p className="quiet">{say('none')}</p>;
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={say('runs')}>
      <table className="folding">
        <thead>
          <tr>
            {(['time', 'service', 'portal', 'outcome', 'cause', 'stage'] as const).map((head) => (
              <th key={head} scope="col">
                {say(head)}
              </th>
            ))}
            <th scope="col" className="number">
              {say('duration')}
            </th>
          </tr>
        </thead>
        <tbody id="runs">
          {runs.map((run) => (
            <tr key={run.runId} data-run={run.runId} className={fresh?.has(run.runId) ? 'fresh' : undefined}>
              <td className="time">{clockTime(run.startedAt)}</td>
              <th scope="row" className="what">
                <Link href={`/runs/${encodeURIComponent(run.runId)}`}>{catalogue.serviceName(run.service)}</Link>
              </th>
              <td className="where">{catalogue.portalName(run.portal)}</td>
              <td className="how">
                <OutcomePill outcome={run.outcome} />
                {run.startedBy !== undefined && <div className="quiet small">{say('byHand')}</div>}
              </td>
              <td className="why">{catalogue.reasonOf(run)}</td>
              <td className="stage">{run.failedStage === null ? '' : say(run.failedStage)}</td>
              <td className="number">{spell(run.durationMs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
