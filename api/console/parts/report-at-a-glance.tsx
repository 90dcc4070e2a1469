/** The first things of a monthly report, before one downloads it. */
import type { MonthlyReport } from '../../reports/report-schema.ts';
import { spellMonth } from '../data/report-choice.ts';
import { clockTime, count, language, percent, points, say } from '../speech.ts';
import { Card } from './card.tsx';
import { Section } from './section.tsx';

export function ReportAtAGlance({ report }: { readonly report: MonthlyReport }) {
  const { subject, total, rank, peers, before, incidents, complete, to } = report;
  const around = total.interval && say('interval', { low: percent(total.interval.low), high: percent(total.interval.high) }); // prettier-ignore
  return (
    <>
      <Section title={subject.name[language]}>
        {!complete && <p className="quiet">{say('monthNotOver', { until: clockTime(to) })}</p>}
        <div className="totals">
          <Card
            name={say('availability')}
            figure={total.availability === null ? '–' : percent(total.availability)}
            beside={[around ?? say('noRuns')]}
          />
          <Card
            name={say('rank')}
            figure={rank === null ? '–' : rank.best === rank.worst ? count(rank.best) : say('rankRange', { ...rank })}
            beside={[rank === null ? say('notEnough') : say('rankAmong', { n: count(peers.ranked) })]}
          />
          <ChangeCard report={report} name={say('againstMonth', { month: spellMonth(before.month) })} />
          <Card
            name={say('tries')}
            figure={count(total.ok + total.failed)}
            beside={[say('okOf', { ok: count(total.ok), failed: count(total.failed) })]}
          />
        </div>
      </Section>
      <Section title={say('incidentsOfMonth')}>
        {incidents === null ? (
          <p className="quiet">{say('incidentsForThose')}</p>
        ) : (
          <ul className="reasons">
            {incidents.length === 0 && <li>{say('noIncidents')}</li>}
            {incidents.map(({ id, sentence }) => (
              <li key={id}>
                <a href={`/incidents/${encodeURIComponent(id)}`}>{sentence[language]}</a>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}

function ChangeCard({ report: { change }, name }: { readonly report: MonthlyReport; readonly name: string }) {
  if (change === null) return <Card name={name} figure="–" beside={[say('notEnough')]} />;
  const word = !change.clear ? 'noClearDifference' : change.difference > 0 ? 'clearlyBetter' : 'clearlyWorse';
  return (
    <Card
      name={name}
      figure={say('pointsMore', { n: points(change.difference) })}
      beside={[say(word, { low: points(change.low), high: points(change.high) })]}
    />
  );
}
