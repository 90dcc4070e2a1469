/** The first page: how often citizens get through, what stops them, and what happens now. */
import { useCatalogue, type Catalogue } from '../data/catalogue.ts';
import type { Incident } from '../data/answers.ts';
import { useLiveEvents } from '../data/live-events.ts';
import { useMe } from '../data/me.ts';
import { dayBefore, hourOf } from '../data/window.ts';
import { useRead } from '../data/use-read.ts';
import { Answer } from '../parts/answer.tsx';
import { CauseBars } from '../parts/cause-bars.tsx';
import { IncidentList } from '../parts/incident-list.tsx';
import { Loading } from '../parts/loading.tsx';
import { Page } from '../parts/page.tsx';
import { RunList } from '../parts/run-list.tsx';
import { RunningNow } from '../parts/running-now.tsx';
import { Section } from '../parts/section.tsx';
import { StoppedPortals } from '../parts/stopped-portals.tsx';
import { Totals } from '../parts/totals.tsx';
import type { Summary } from '../data/answers.ts';
import { say } from '../speech.ts';

export function OverviewPage() {
  const catalogue = useCatalogue();
  const me = useMe();
  const mayReadRuns = me.may('read-runs');
  const mayReadIncidents = me.may('read-incidents');
  const live = useLiveEvents(mayReadRuns);
  const summary = useRead<Summary>('/api/v1/summary');
  // By the server's clock: this one may be wrong.
  const since = summary.data === undefined ? null : hourOf(summary.data.from);
  const before = useRead<Summary>(`/api/v1/summary?from=${dayBefore(since)}&to=${since}`, { enabled: since !== null });
  const open = useRead<{ incidents: readonly Incident[] }>('/api/v1/incidents?state=open', {
    enabled: mayReadIncidents,
  });
  const known = useRead<{ incidents: readonly Incident[] }>('/api/v1/incidents', { enabled: mayReadIncidents });
  // All at once: what comes one after the other pushes down what somebody has begun to read.
  const awaited = [catalogue, me, summary, ...(summary.data === undefined ? [] : [before]), ...(mayReadIncidents ? [open, known] : [])]; // prettier-ignore
  const page = (names: Catalogue) => (
    <>
      <Section title={say('last24h')}>
        <Answer of={summary}>{(figures) => <Totals summary={figures} before={before.data} />}</Answer>
      </Section>
      <StoppedPortals portals={names.portals} />
      {mayReadIncidents && (
        <Section title={say('openIncidents')}>
          <Answer of={open}>{({ incidents }) => <IncidentList incidents={incidents} />}</Answer>
        </Section>
      )}
      <Section title={say('failuresByCause')}>
        <Answer of={summary}>
          {({ failuresByCause }) => <CauseBars catalogue={names} causes={failuresByCause} survey />}
        </Answer>
      </Section>
      {me.data !== undefined && !mayReadRuns && <p className="quiet">{say('signInToSee')}</p>}
      {mayReadRuns && (
        <>
          <RunningNow live={live} catalogue={names} />
          <Section title={say('recent')}>
            <RunList catalogue={names} incidents={known.data?.incidents} recorded={live.recorded} />
          </Section>
        </>
      )}
    </>
  );
  return (
    <Page title={say('overview')} quietly>
      {awaited.some(({ isPending }) => isPending) ? <Loading /> : <Answer of={catalogue}>{page}</Answer>}
    </Page>
  );
}
