/** What happens right now: workers and queue, runs under way, and the portals' switches. */
import { type Catalogue, useCatalogue } from '../data/catalogue.ts';
import { useLiveEvents } from '../data/live-events.ts';
import { useMe } from '../data/me.ts';
import type { LatenessAnswer, MaintenanceWindow, QueueAnswer } from '../data/service-answers.ts';
import { useRead } from '../data/use-read.ts';
import { Answer } from '../parts/answer.tsx';
import { LatenessFigures } from '../parts/live/lateness-figures.tsx';
import { MaintenanceForm } from '../parts/live/maintenance-form.tsx';
import { MaintenanceList } from '../parts/live/maintenance-list.tsx';
import { PortalSwitches } from '../parts/live/portal-switches.tsx';
import { QueueFigures } from '../parts/live/queue-figures.tsx';
import { StartForm } from '../parts/live/start-form.tsx';
import { Page } from '../parts/page.tsx';
import { RunningNow } from '../parts/running-now.tsx';
import { Section } from '../parts/section.tsx';
import { say } from '../speech.ts';

export function LivePage() {
  const catalogue = useCatalogue();
  return (
    <Page title={say('live')}>
      <Answer of={catalogue}>{(names) => <Live catalogue={names} />}</Answer>
    </Page>
  );
}

function Live({ catalogue }: { readonly catalogue: Catalogue }) {
  const me = useMe();
  const live = useLiveEvents(me.may('read-runs'));
  const queue = useRead<QueueAnswer>('/api/v1/queue', { enabled: me.may('read-health'), everyMs: 5_000 });
  const lateness = useRead<LatenessAnswer>('/api/v1/lateness', { enabled: me.may('read-health'), everyMs: 60_000 });
  const maintenance = useRead<{ windows: readonly MaintenanceWindow[] }>('/api/v1/maintenance-windows');
  return (
    <>
      {me.data !== undefined && !me.may('read-runs') && <p className="quiet">{say('signInToSee')}</p>}
      {me.may('read-health') && (
        <>
          <Section title={say('queue')}>
            <Answer of={queue}>{(figures) => <QueueFigures queue={figures} />}</Answer>
          </Section>
          <Section title={say('schedule')}>
            <Answer of={lateness}>{(figures) => <LatenessFigures of={figures} />}</Answer>
          </Section>
        </>
      )}
      {me.may('read-runs') && <RunningNow live={live} catalogue={catalogue} />}
      <StartForm catalogue={catalogue} />
      <Section title={say('switches')}>
        <PortalSwitches portals={catalogue.portals} />
      </Section>
      <Section title={say('maintenance')}>
        <Answer of={maintenance}>{({ windows }) => <MaintenanceList windows={windows} catalogue={catalogue} />}</Answer>
        <MaintenanceForm portals={catalogue.portals} />
      </Section>
    </>
  );
}
