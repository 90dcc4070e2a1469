/** The columns in which every comparison shows its rows. */
import type { ComparedRow } from '../../data/figure-answers.ts';
import { count, say } from '../../speech.ts';
import type { Column } from '../sortable-table.tsx';
import { IntervalBar } from './interval-bar.tsx';
import { KnownBar } from './known-bar.tsx';
import { sayAvailability, sayInterval } from './say-share.ts';

export const groupColumns: readonly Column<ComparedRow>[] = [
  {
    id: 'rank',
    head: say('rank'),
    number: true,
    sortBy: ({ rank }) => rank?.best ?? null,
    cell: ({ rank }) => sayRank(rank),
  },
  {
    id: 'availability',
    head: say('availability'),
    number: true,
    sortBy: ({ availability }) => availability,
    cell: (row) => (
      <>
        {row.availability === null ? (
          <span className="quiet small">{say('noRuns')}</span>
        ) : (
          <strong className={row.enough ? undefined : 'quiet'}>{sayAvailability(row)}</strong>
        )}
        {!row.enough && row.availability !== null && <div className="quiet small">{say('notEnough')}</div>}
      </>
    ),
  },
  {
    id: 'interval',
    head: say('intervalShort'),
    cell: (row) => (
      <>
        <IntervalBar of={row} />
        <div className="quiet small">{sayInterval(row)}</div>
      </>
    ),
  },
  {
    id: 'tries',
    head: say('tries'),
    number: true,
    sortBy: ({ ok, failed }) => ok + failed,
    cell: (row) => (
      <>
        {count(row.ok + row.failed)}
        <KnownBar of={row} />
      </>
    ),
  },
];

/** "1–4", "2", or "–" where there is none. */
export function sayRank(rank: ComparedRow['rank']): string {
  if (rank === null) return '–';
  return rank.best === rank.worst ? count(rank.best) : say('rankRange', rank);
}
