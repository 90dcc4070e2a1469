/** For everybody, without signing in: which portals work today, in plain words. */
import type { Summary } from '../data/answers.ts';
import { useCatalogue } from '../data/catalogue.ts';
import type { Comparison } from '../data/figure-answers.ts';
import type { MaintenanceWindow } from '../data/service-answers.ts';
import { hourOf } from '../data/window.ts';
import { useRead } from '../data/use-read.ts';
import { Answer } from '../parts/answer.tsx';
import { MaintenanceList } from '../parts/live/maintenance-list.tsx';
import { Page } from '../parts/page.tsx';
import { Section } from '../parts/section.tsx';
import { StatusList } from '../parts/status-list.tsx';
import { say } from '../speech.ts';

export function StatusPage() {
  const summary = useRead<Summary>('/api/v1/summary', { everyMs: 60_000 });
  // Since when, by the server's clock: this one may be wrong.
  const portals = useRead<Comparison>(`/api/v1/comparison?by=portal&from=${hourOf(summary.data?.from ?? '')}`, {
    enabled: summary.data !== undefined,
    everyMs: 60_000,
  });
  const maintenance = useRead<{ windows: readonly MaintenanceWindow[] }>('/api/v1/maintenance-windows');
  const catalogue = useCatalogue();
  const now = summary.data === undefined ? null : Date.parse(summary.data.from) + 24 * 3_600_000;
  const away = new Set(
    maintenance.data?.windows
      .filter(({ startsAt, endsAt }) => now !== null && Date.parse(startsAt) <= now && now < Date.parse(endsAt))
      .map(({ portal }) => portal),
  );
  return (
    <Page title={say('statusTitle')}>
      <p className="note">{say('statusNote')}</p>
      {summary.error !== null && <Answer of={summary}>{() => null}</Answer>}
      <Answer of={portals}>{({ rows }) => <StatusList rows={rows} away={away} />}</Answer>
      {catalogue.data !== undefined && (
        <Section title={say('maintenance')}>
          <Answer of={maintenance}>
            {({ windows }) => <MaintenanceList windows={windows} catalogue={catalogue.data} readOnly />}
          </Answer>
        </Section>
      )}
    </Page>
  );
}
