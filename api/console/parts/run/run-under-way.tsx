/** A run that has no record yet: it waits, or the citizen is on his way, step by step. */
import { useEffect } from 'react';
import type { RunProgress } from '../../data/answers.ts';
import type { Catalogue } from '../../data/catalogue.ts';
import { useRead } from '../../data/use-read.ts';
import { clockTime, inWords, say } from '../../speech.ts';
import { Answer } from '../answer.tsx';
import { OutcomePill } from '../outcome-pill.tsx';
import { Page } from '../page.tsx';
import { Section } from '../section.tsx';

interface RunUnderWayProps {
  readonly runId: string;
  readonly catalogue: Catalogue;
  /** There is a record now. */
  readonly recorded: () => unknown;
}

const askEveryMs = 1_000;

export function RunUnderWay({ runId, catalogue, recorded }: RunUnderWayProps) {
  const progress = useRead<RunProgress>(`/api/v1/runs/${encodeURIComponent(runId)}/progress`, { everyMs: askEveryMs });
  const state = progress.data?.state;
  useEffect(() => {
    if (state === 'recorded') recorded();
  });
  if (progress.data === undefined) {
    return progress.error === null ? (
      <Page title={say('run')}>
        <Answer of={progress}>{() => null}</Answer>
      </Page>
    ) : (
      <Page title={say('notFound')} />
    );
  }
  const { service, portal, device, network, since, steps } = progress.data;
  return (
    <Page title={catalogue.serviceName(service)}>
      <div className="run">
        <p>
          <OutcomePill outcome={state === 'waiting' ? 'waiting' : 'underWay'} />
        </p>
        <p className="facts">
          <span>{catalogue.portalName(portal)}</span>
          <span>{`${device} · ${network}`}</span>
          {since !== null && <span>{clockTime(since)}</span>}
        </p>
        {/* The last known steps stay while the line is lost. */}
        {progress.error !== null && <Answer of={progress}>{() => null}</Answer>}
        <Section title={say('timeline')}>
          {steps.length === 0 && <p className="quiet">{say(state === 'waiting' ? 'waitsForWorker' : 'begins')}</p>}
          <ol className="timeline" aria-live="polite">
            {steps.map(({ at, stage, words }, place) => (
              <li key={place}>
                <span className="at">{clockTime(at)}</span>
                <span className="quiet">{stage === null ? '' : inWords(stage)}</span>
                <span>{words}</span>
              </li>
            ))}
          </ol>
        </Section>
        <p className="quiet">
          <code>{runId}</code>
        </p>
      </div>
    </Page>
  );
}
