/** Two times beside each other, row by row, with what can be said of their difference. */
import type { BeforeAfter, BesideRow } from '../../data/figure-answers.ts';
import { clockTime, count, language, points, say } from '../../speech.ts';
import { sayAvailability, sayInterval } from '../figures/say-share.ts';
import { type Column, SortableTable } from '../sortable-table.tsx';

type Side = BesideRow['before'];

const columns: readonly Column<BesideRow>[] = [
  { id: 'name', head: say('name'), names: true, sortBy: ({ name }) => name[language], cell: ({ name }) => name[language] }, // prettier-ignore
  { id: 'before', head: say('beforeIt'), number: true, sortBy: ({ before }) => before.availability, cell: ({ before }) => <Share of={before} /> }, // prettier-ignore
  { id: 'after', head: say('afterIt'), number: true, sortBy: ({ after }) => after.availability, cell: ({ after }) => <Share of={after} /> }, // prettier-ignore
  {
    id: 'change',
    head: say('difference'),
    number: true,
    sortBy: ({ change }) => change?.difference ?? null,
    cell: ({ change }) => (change === null ? '–' : say('pointsMore', { n: points(change.difference) })),
  },
  { id: 'said', head: say('whatItSays'), sortBy: ({ change }) => (change?.clear ? change.difference : 0), cell: ({ change }) => sayChange(change) }, // prettier-ignore
];

export function BeforeAfterTable({ told: { before, after, total, rows, leastRuns } }: { readonly told: BeforeAfter }) {
  const known = rows.filter((row) => row.before.availability !== null || row.after.availability !== null);
  return (
    <>
      <p className="quiet">
        {say('twoTimes', { from: clockTime(before.from), at: clockTime(before.to), to: clockTime(after.to) })}
      </p>
      <p className="verdict">
        {say('all')}: {sayAvailability(total.before)} → {sayAvailability(total.after)} – {sayChange(total.change)}
      </p>
      {known.length === 0 ? (
        <p className="quiet">{say('noneOfThese')}</p>
      ) : (
        <SortableTable label={say('beforeAfter')} columns={columns} rows={known} keyOf={({ key }) => key} />
      )}
      <p className="quiet small">{say('chanceNote', { n: leastRuns })}</p>
    </>
  );
}

function Share({ of }: { readonly of: Side }) {
  if (of.availability === null) return <span className="quiet small">{say('noRuns')}</span>;
  return (
    <>
      <strong className={of.enough ? undefined : 'quiet'}>{sayAvailability(of)}</strong>
      <div className="quiet small">
        {sayInterval(of)} · {count(of.ok + of.failed)}
      </div>
    </>
  );
}

/** Better or worse only where chance would hardly have made it. */
function sayChange(change: BesideRow['change']): string {
  if (change === null) return say('notEnough');
  const word = !change.clear ? 'noClearDifference' : change.difference > 0 ? 'clearlyBetter' : 'clearlyWorse';
  return say(word, { low: points(change.low), high: points(change.high) });
}
