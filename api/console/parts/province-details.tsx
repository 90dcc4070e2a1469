/** One province: its figures, what stops its citizens, its portals, and the way to its runs. */
import { lazy, Suspense } from 'react';
import { Link, useSearchParams } from 'wouter';
import { formerProvinces } from '../../../journeys/portals/former-provinces.ts';
import type { PortalEntry } from '../data/answers.ts';
import type { Catalogue } from '../data/catalogue.ts';
import type { ComparedRow } from '../data/figure-answers.ts';
import { language, say } from '../speech.ts';
import { sameDays } from '../data/window.ts';
import { GroupFigures } from './figures/group-figures.tsx';

const CourseChart = lazy(() => import('./course-chart.tsx').then(({ CourseChart }) => ({ default: CourseChart })));

interface ProvinceDetailsProps {
  readonly row: ComparedRow;
  readonly portals: readonly PortalEntry[];
  readonly catalogue: Catalogue | undefined;
}

export function ProvinceDetails({ row, portals, catalogue }: ProvinceDetailsProps) {
  const own = portals.filter(({ province }) => province === row.key);
  const [asked] = useSearchParams();
  const runs = `/runs?province=${row.key}${sameDays(asked)}`;
  const former = formerProvinces.filter(({ newCode }) => newCode === row.key).map(({ name }) => name);
  return (
    <section className="panel" aria-label={row.name[language]} aria-live="polite">
      <GroupFigures row={row} catalogue={catalogue} />
      <p className="small">
        {own.length === 0 ? say('noPortal') : `${say('portalsHere')}: ${own.map(({ name }) => name).join(' · ')}`}
      </p>
      {former.length > 1 && <p className="quiet small">{say('formerParts', { names: former.join(', ') })}</p>}
      {row.days.length > 1 && (
        <Suspense fallback={<p className="quiet">{say('loading')}</p>}>
          <CourseChart rows={[row]} />
        </Suspense>
      )}
      {row.ok + row.failed > 0 && (
        <p className="actions">
          <Link className="button" href={runs}>
            {say('seeRuns')}
          </Link>
          <Link className="button" href={`${runs}&outcome=failed`}>
            {say('seeFailures')}
          </Link>
        </p>
      )}
    </section>
  );
}
