/** One row of a comparison, spelled out. */
import type { Catalogue } from '../../data/catalogue.ts';
import type { ComparedRow } from '../../data/figure-answers.ts';
import { count, language, say } from '../../speech.ts';
import { CauseBars } from '../cause-bars.tsx';
import { sayRank } from './group-columns.tsx';
import { IntervalBar } from './interval-bar.tsx';
import { sayAvailability, sayInterval } from './say-share.ts';

export function GroupFigures({
  row,
  catalogue,
}: {
  readonly row: ComparedRow;
  readonly catalogue: Catalogue | undefined;
}) {
  const causes = Object.entries(row.causes)
    .filter(([, runs]) => runs > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([group, runs]) => ({ group: group === 'inconclusive' ? null : group, runs }));
  return (
    <>
      <h3>{row.name[language]}</h3>
      {row.availability === null ? (
        <p>{say('notKnown')}</p>
      ) : (
        <>
          <p className="figure">{sayAvailability(row)}</p>
          <IntervalBar of={row} />
          <p className="small">
            {say('intervalShort')}: {sayInterval(row)} · {say('rank')}: {sayRank(row.rank)}
            {row.enough ? '' : ` · ${say('notEnough')}`}
          </p>
          <p className="small">
            {say('okOf', { ok: count(row.ok), failed: count(row.failed) })} · {say('faults')}:{' '}
            {count(row.monitorFaults)} · {say('missed')}: {count(row.missed)}
          </p>
          {catalogue !== undefined && causes.length > 0 && <CauseBars catalogue={catalogue} causes={causes} />}
        </>
      )}
    </>
  );
}
