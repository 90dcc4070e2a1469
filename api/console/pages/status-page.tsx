/** For everybody, without signing in: which portals work today, in plain words. */
import type { Summary } from '../data/answers.ts';
import { useCatalogue } from '../data/catalogue.ts';
import type { Comparison, ComparedRow } from '../data/figure-answers.ts';
import type { MaintenanceWindow } from '../data/service-answers.ts';
import { hourOf } from '../data/window.ts';
import { useRead } from '../data/use-read.ts';
import { Answer } from '../parts/answer.tsx';
import { sayAvailability, sayInterval } from '../parts/figures/say-share.ts';
import { MaintenanceList } from '../parts/live/maintenance-list.tsx';
import { Page } from '../parts/page.tsx';
import { Section } from '../parts/section.tsx';
import { language, say } from '../speech.ts';

export function StatusPage() {
  const summary = useRead<Summary>('/api/v1/summary', { everyMs: 60_000 });
  // Since when, by the server's clock: this one may be wrong.
  const portals = useRead<Comparison>(`/api/v1/comparison?by=portal&from=${hourOf(summary.data?.from ?? '')}`, {
    enabled: summary.data !== undefined,
    everyMs: 60_000,
  });
  const maintenance = useRead<{ windows: readonly MaintenanceWindow[] }>('/api/v1/maintenance-windows');
  const catalogue = useCatalogue();
  return (
    <Page title={say('statusTitle')}>
      <p className="note">{say('statusNote')}</p>
      {summary.error !== null && <Answer of={summary}>{() => null}</Answer>}
      <Answer of={portals}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="quiet">{say('noneOfThese')}</p>
          ) : (
            <ul className="switches status">
              {rows.map((row) => (
                <li key={row.key}>
                  <span>{row.name[language]}</span>
                  <span className={`pill ${stateOf(row).colour}`}>{say(stateOf(row).word)}</span>
                  <span className="quiet small">
                    {row.availability === null ? say('noRuns') : `${sayAvailability(row)} (${sayInterval(row)})`}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
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

/** Judged by the whole interval: nothing is called good or bad that may be either. */
function stateOf({ interval, enough }: ComparedRow) {
  if (interval === null || !enough) return { word: 'statusUnknown', colour: 'skipped' } as const;
  if (interval.high < 0.5) return { word: 'statusBad', colour: 'failed' } as const;
  if (interval.low >= 0.8) return { word: 'statusGood', colour: 'ok' } as const;
  return { word: 'statusMixed', colour: 'monitor-fault' } as const;
}
