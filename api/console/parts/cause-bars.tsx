/** How many failures each cause has. */
import { type Cause, causes as surveyed } from '../../../diagnosis/causes.ts';
import type { Summary } from '../data/answers.ts';
import type { Catalogue } from '../data/catalogue.ts';
import { count, percent, say } from '../speech.ts';

interface CauseBarsProps {
  readonly catalogue: Catalogue;
  readonly causes: Summary['failuresByCause'];
  /** Sets the shares beside those of the ministry's survey of 2023. */
  readonly survey?: boolean;
}

export function CauseBars({ catalogue, causes, survey = false }: CauseBarsProps) {
  const all = causes.reduce((sum, { runs }) => sum + runs, 0);
  const most = Math.max(1, ...causes.map(({ runs }) => runs));
  return (
    <ul className="bars" data-causes>
      {causes.length === 0 && <li className="quiet">{say('noFailures')}</li>}
      {causes.map(({ group, runs }) => (
        <li key={group}>
          <span>{catalogue.causeName(group)}</span>
          <progress max={most} value={runs} aria-hidden="true" />
          <span className="count">{count(runs)}</span>
          {survey && group !== null && group in surveyed && (
            <span className="survey quiet small">
              {say('survey', {
                share: percent(runs / all),
                surveyed: percent(surveyed[group as Cause].surveyShare / 100),
              })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
