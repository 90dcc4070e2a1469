/** Runs, the newest first, narrowed by what the address asks for; what is recorded meanwhile comes in on top. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { memo, useDeferredValue } from 'react';
import { useSearchParams } from 'wouter';
import type { RunRecord } from '../../../diagnosis/run-record.ts';
import type { Incident, RunPage } from '../data/answers.ts';
import type { Catalogue } from '../data/catalogue.ts';
import { read } from '../data/read.ts';
import { filterQuery, matchesFilter, readFilter } from '../data/run-filter.ts';
import { isOnDays, readDays, windowQuery } from '../data/window.ts';
import { say } from '../speech.ts';
import { Answer } from './answer.tsx';
import { filterOptions, RunFilters } from './run-filters.tsx';
import { RunTable } from './run-table.tsx';

const pageSize = '40';

interface RunListProps {
  readonly catalogue: Catalogue;
  /** To narrow the list by; undefined: whoever reads may not see any. */
  readonly incidents: readonly Incident[] | undefined;
  readonly recorded: readonly RunRecord[];
}

/** Drawn anew only when it has changed: the page around it hears of every step of every journey. */
export const RunList = memo(function RunList({ catalogue, incidents = [], recorded }: RunListProps) {
  const [asked, setAsked] = useSearchParams();
  const options = filterOptions(catalogue, incidents);
  const filter = readFilter(asked, options);
  const days = readDays(asked);
  const query = new URLSearchParams([...filterQuery(filter), ...windowQuery(days)]);
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
  // Row by row between other work: a page that is being read or clicked does not wait for its longest list.
  const data = useDeferredValue(pages.data);
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
      <Answer of={{ ...pages, data }}>
        {({ pages: read }) => {
          const listed = read.flatMap(({ runs }) => runs);
          const known = new Set(listed.map(({ runId }) => runId));
          const fresh = recorded.filter(
            (run) => !known.has(run.runId) && matchesFilter(run, filter) && isOnDays(run.startedAt, days),
          );
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
});
