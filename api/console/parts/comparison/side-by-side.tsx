/** Two groups beside each other, and whether it can be said that one is better. */
import { lazy, Suspense } from 'react';
import type { Catalogue } from '../../data/catalogue.ts';
import type { ComparedRow } from '../../data/figure-answers.ts';
import { language, say } from '../../speech.ts';
import { GroupFigures } from '../figures/group-figures.tsx';

const CourseChart = lazy(() => import('../course-chart.tsx').then(({ CourseChart }) => ({ default: CourseChart })));

interface SideBySideProps {
  readonly rows: readonly ComparedRow[];
  readonly catalogue: Catalogue | undefined;
}

export function SideBySide({ rows, catalogue }: SideBySideProps) {
  const [one, other] = rows;
  return (
    <>
      <p className="verdict">{one !== undefined && other !== undefined && sayWhichIsBetter(one, other)}</p>
      <div className="side-by-side">
        {rows.map((row) => (
          <div key={row.key} className="panel">
            <GroupFigures row={row} catalogue={catalogue} />
          </div>
        ))}
      </div>
      <Suspense fallback={<p className="quiet">{say('loading')}</p>}>
        <CourseChart rows={rows} />
      </Suspense>
    </>
  );
}

/** Nothing is said of two whose intervals overlap: each may be the better one. */
function sayWhichIsBetter(one: ComparedRow, other: ComparedRow): string {
  if (!one.enough || !other.enough || one.interval === null || other.interval === null) return say('tooFewToSay');
  if (one.interval.low > other.interval.high) return say('better', { name: one.name[language] });
  if (other.interval.low > one.interval.high) return say('better', { name: other.name[language] });
  return say('overlap');
}
