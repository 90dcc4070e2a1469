/** A grade for every portal, with where its points come from. */
import { useSearchParams } from 'wouter';
import type { Grades, PortalGrade } from '../data/service-answers.ts';
import { useRead } from '../data/use-read.ts';
import { readDays, windowQuery } from '../data/window.ts';
import { Answer } from '../parts/answer.tsx';
import { Page } from '../parts/page.tsx';
import { WindowPicker } from '../parts/window-picker.tsx';
import { count, inWords, language, say } from '../speech.ts';

export function GradesPage() {
  const [asked] = useSearchParams();
  const grades = useRead<Grades>(`/api/v1/grades?${windowQuery(readDays(asked))}`);
  return (
    <Page title={say('grades')}>
      <p className="note">{say('gradesNote')}</p>
      <WindowPicker counted={grades.data} />
      <Answer of={grades}>
        {({ portals }) =>
          portals.length === 0 ? (
            <p className="quiet">{say('noneOfThese')}</p>
          ) : (
            <ul className="grades">
              {portals
                .toSorted(
                  (a, b) => (b.grade === null ? -1 : (b.points ?? -1)) - (a.grade === null ? -1 : (a.points ?? -1)),
                )
                .map((portal) => (
                  <GradeOfPortal key={portal.portal} of={portal} />
                ))}
            </ul>
          )
        }
      </Answer>
    </Page>
  );
}

function GradeOfPortal({ of: { name, grade, points, parts } }: { readonly of: PortalGrade }) {
  return (
    <li className="panel">
      <span className={`grade band-${grade?.toLowerCase() ?? 'none'}`} aria-hidden="true">
        {grade ?? '–'}
      </span>
      <div>
        <h2>{name[language]}</h2>
        <p>
          {grade === null || points === null
            ? say('noGrade')
            : `${say('grade')} ${grade} · ${say('points')}: ${count(points)}`}
        </p>
        <details>
          <summary>{say('whyThese')}</summary>
          <dl className="parts">
            {parts.map((part) => (
              <div key={part.id}>
                <dt>
                  {part.id === 'time' ? say('speed') : inWords(part.id)}
                  <meter min={0} max={part.most} value={part.points ?? 0} aria-hidden="true" />
                </dt>
                <dd>
                  {part.points === null ? say('notMeasured') : `${count(part.points)} / ${count(part.most)}`}
                  <div className="quiet small">{part.why[language]}</div>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      </div>
    </li>
  );
}
