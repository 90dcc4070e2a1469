/** The files that were kept of a run, the trace in Playwright's viewer first. */
import type { RunRecord } from '../../../../diagnosis/run-record.ts';
import { say } from '../../speech.ts';

export function EvidenceLinks({ run: { runId, artifacts } }: { readonly run: RunRecord }) {
  const address = `/api/v1/runs/${encodeURIComponent(runId)}`;
  const viewer = `/trace-viewer/index.html?trace=${encodeURIComponent(`${location.origin}${address}/trace`)}`;
  return (
    <p className="actions">
      {artifacts.trace === null ? (
        <span className="quiet">{say('noTrace')}</span>
      ) : (
        <>
          <a className="button strong" href={viewer} target="_blank" rel="noopener">
            {say('openTrace')}
          </a>
          <a className="button" href={`${address}/trace`} download>
            {say('downloadTrace')}
          </a>
        </>
      )}
      {artifacts.signals !== null && (
        <a className="button" href={`${address}/signals`}>
          {say('signals')}
        </a>
      )}
    </p>
  );
}
