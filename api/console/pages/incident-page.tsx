/** One incident: what many failures have in common, since when, who has to act, and the failures themselves. */
import { Link } from 'wouter';
import type { Incident, RunPage } from '../data/answers.ts';
import { type Catalogue, useCatalogue } from '../data/catalogue.ts';
import { ApiProblem } from '../data/read.ts';
import { useRead } from '../data/use-read.ts';
import { Answer } from '../parts/answer.tsx';
import { EvidencePackLink } from '../parts/evidence-pack-link.tsx';
import { Page } from '../parts/page.tsx';
import { ReviewPanel } from '../parts/review/review-panel.tsx';
import { RunTable } from '../parts/run-table.tsx';
import { Section } from '../parts/section.tsx';
import { clockTime, count, language, percent, say } from '../speech.ts';

interface IncidentAnswer extends RunPage {
  readonly incident: Incident;
}

export function IncidentPage({ incidentId }: { readonly incidentId: string }) {
  const address = `/api/v1/incidents/${encodeURIComponent(incidentId)}`;
  const asked = useRead<IncidentAnswer>(address);
  const catalogue = useCatalogue();
  const refused = asked.error instanceof ApiProblem ? asked.error.code : null;
  if (refused === 'incident-not-found') return <Page title={say('incidentNotFound')} />;
  if (refused === 'not-authorized') return <Page title={say('signInToSee')} />;
  if (asked.data === undefined || catalogue.data === undefined) {
    return (
      <Page title={say('incident')}>
        <Answer of={asked}>{() => null}</Answer>
        <Answer of={catalogue}>{() => null}</Answer>
      </Page>
    );
  }
  const { incident, runs, nextCursor } = asked.data;
  return (
    <Page title={incident.title[language]}>
      <div className="run">
        <p className="verdict">{incident.sentence[language]}</p>
        <p>{say('whoActs', { who: incident.whoActs[language] })}</p>
        {incident.indistinguishable.length > 0 && (
          <p>{say('alsoShared', { factors: incident.indistinguishable.map(({ id }) => id).join(', ') })}</p>
        )}
        <IncidentFigures incident={incident} catalogue={catalogue.data} />
        <EvidencePackLink of={address} />
        <ReviewPanel of={address} catalogue={catalogue.data} />
      </div>
      <Section title={say('explains')}>
        <RunTable catalogue={catalogue.data} runs={runs} />
        {nextCursor !== null && (
          <p className="actions">
            <Link className="button" href={`/runs?incident=${encodeURIComponent(incident.id)}`}>
              {say('allOfThem')}
            </Link>
          </p>
        )}
      </Section>
    </Page>
  );
}

function IncidentFigures({ incident, catalogue }: { readonly incident: Incident; readonly catalogue: Catalogue }) {
  const { services, portals, provinces } = incident;
  const facts = [
    ['failuresCount', count(incident.failures)],
    ['failureRate', percent(incident.failureRate)],
    ['mostly', `${catalogue.causeName(incident.cause)} (${percent(incident.causeShare)})`],
    ['reach', say('reachOf', { services, portals, provinces })],
    ['sinceFirst', clockTime(incident.startedAt)],
    ['opened', clockTime(incident.openedAt)],
    ['lastFailure', clockTime(incident.lastFailureAt)],
    ['closed', incident.closedAt === null ? say('stillOpen') : clockTime(incident.closedAt)],
  ] as const;
  return (
    <section>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{say(name)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
