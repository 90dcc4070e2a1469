/** How many failures each cause has. */
import type { Summary } from '../data/answers.ts';
import type { Catalogue } from '../data/catalogue.ts';
import { count, say } from '../speech.ts';

interface CauseBarsProps {
  readonly catalogue: Catalogue;
  readonly causes: Summary['failuresByCause'];
}

export function CauseBars({ catalogue, causes }: CauseBarsProps) {
  const most = Math.max(1, ...causes.map(({ runs }) => runs));
  return (
    <ul className="bars" data-causes>
      {causes.length === 0 && <li className="quiet">{say('noFailures')}</li>}
      {causes.map(({ group, runs }) => (
        <li key={group}>
          <span>{catalogue.causeName(group)}</span>
          <progress max={most} value={runs} aria-hidden="true" />
          <span className="count">{count(runs)}</span>
        </li>
      ))}
    </ul>
  );
}
