/** One run: what happened, why, and the evidence. */
import type { RunRecord } from '../../../diagnosis/run-record.ts';
import { devices } from '../../../journeys/devices.ts';
import { networks } from '../../../journeys/networks.ts';
import type { Bilingual } from '../data/answers.ts';
import { type Catalogue, useCatalogue } from '../data/catalogue.ts';
import { ApiProblem } from '../data/read.ts';
import { useRead } from '../data/use-read.ts';
import { Answer } from '../parts/answer.tsx';
import { EvidencePackLink } from '../parts/evidence-pack-link.tsx';
import { OutcomePill } from '../parts/outcome-pill.tsx';
import { Page } from '../parts/page.tsx';
import { ReviewPanel } from '../parts/review/review-panel.tsx';
import { Confirmations } from '../parts/run/confirmations.tsx';
import { EffortFigures } from '../parts/run/effort-figures.tsx';
import { EvidenceLinks } from '../parts/run/evidence-links.tsx';
import { RunUnderWay } from '../parts/run/run-under-way.tsx';
import { ShareLink } from '../parts/run/share-link.tsx';
import { SignalsOfRun } from '../parts/run/signals-of-run.tsx';
import { StageTable } from '../parts/run/stage-table.tsx';
import { Verdict } from '../parts/run/verdict.tsx';
import { clockTime, day, language, say, spell } from '../speech.ts';

export function RunPage({ runId }: { readonly runId: string }) {
  const run = useRead<RunRecord>(`/api/v1/runs/${encodeURIComponent(runId)}`);
  const catalogue = useCatalogue();
  const refused = run.error instanceof ApiProblem ? run.error.code : null;
  if (refused === 'run-not-found' && catalogue.data !== undefined) {
    return <RunUnderWay runId={runId} catalogue={catalogue.data} recorded={run.refetch} />;
  }
  if (refused === 'not-authorized') return <Page title={say('signInToSee')} />;
  if (run.data === undefined || catalogue.data === undefined) {
    return (
      <Page title={say('run')}>
        <Answer of={run}>{() => null}</Answer>
        <Answer of={catalogue}>{() => null}</Answer>
      </Page>
    );
  }
  return <Run run={run.data} catalogue={catalogue.data} />;
}

/** One that a newer worker knows is told by its id. */
const nameOf = (known: readonly { readonly id: string; readonly name: Bilingual }[], wanted: string) =>
  known.find(({ id }) => id === wanted)?.name[language] ?? wanted;

/** Clocks that are kept right differ by less. */
const clocksDifferMs = 300_000;

function Run({ run, catalogue }: { readonly run: RunRecord; readonly catalogue: Catalogue }) {
  const where = [
    catalogue.portalName(run.portal),
    clockTime(run.startedAt),
    spell(run.durationMs),
    `${nameOf(devices, run.device)} · ${nameOf(networks, run.network)}`,
    say('attempt', { n: run.attempt }),
    ...(run.fileCode === null ? [] : [`${say('fileCode')}: ${run.fileCode}`]),
  ];
  return (
    <Page title={catalogue.serviceName(run.service)}>
      <div className="run">
        <p>
          <OutcomePill outcome={run.outcome} />
        </p>
        <p className="facts">
          {where.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
        {Date.parse(run.startedAt) > Date.now() + clocksDifferMs && (
          <p className="halted">{say('fromTheFuture', { day: day(run.startedAt) })}</p>
        )}
        {run.startedBy !== undefined && <p className="quiet">{say('startedBy', { name: run.startedBy })}</p>}
        <EvidenceLinks run={run} />
        {run.correction !== undefined && (
          <p className="halted">
            {say('corrected', { was: catalogue.reasonOf({ ...run, monitorFault: null, ...run.correction.was }) })}
          </p>
        )}
        <Verdict run={run} catalogue={catalogue} />
        <StageTable stages={run.stages} />
        <EffortFigures effort={run.effort} />
        <Confirmations confirmations={run.confirmations} />
        <SignalsOfRun run={run} />
        {(run.outcome === 'failed' || run.correction !== undefined) && (
          <ReviewPanel of={`/api/v1/runs/${encodeURIComponent(run.runId)}`} catalogue={catalogue} />
        )}
        {run.outcome === 'failed' && <EvidencePackLink of={`/api/v1/runs/${encodeURIComponent(run.runId)}`} />}
        <ShareLink runId={run.runId} />
        <p className="quiet">
          <code>{run.runId}</code>
        </p>
      </div>
    </Page>
  );
}
