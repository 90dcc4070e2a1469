/** Runs as rows; on a phone each is a small card. */
import { memo } from 'react';
import { Link } from 'wouter';
import type { RunRecord } from '../../../diagnosis/run-record.ts';
import type { Catalogue } from '../data/catalogue.ts';
import { clockTime, say, spell } from '../speech.ts';
import { OutcomePill } from './outcome-pill.tsx';
import { ScrollTable } from './scroll-table.tsx';

const heads = [
  ...(['time', 'service', 'portal', 'outcome', 'cause', 'stage'] as const).map((id) => ({ id, content: say(id) })),
  { id: 'duration', content: say('duration'), number: true },
];

interface RunTableProps {
  readonly catalogue: Catalogue;
  readonly runs: readonly RunRecord[];
  /** Ids of those that have just come in. */
  readonly fresh?: ReadonlySet<string>;
}

export function RunTable({ catalogue, runs, fresh }: RunTableProps) {
  if (runs.length === 0) return <p className="quiet">{say('none')}</p>;
  return (
    <ScrollTable label={say('runs')} heads={heads} className="folding runs">
      {runs.map((run) => (
        <RunRow key={run.runId} run={run} catalogue={catalogue} fresh={fresh?.has(run.runId) ?? false} />
      ))}
    </ScrollTable>
  );
}

interface RunRowProps {
  readonly run: RunRecord;
  readonly catalogue: Catalogue;
  readonly fresh: boolean;
}

const RunRow = memo(function RunRow({ run, catalogue, fresh }: RunRowProps) {
  return (
    <tr data-run={run.runId} className={fresh ? 'fresh' : undefined}>
      <td className="time">{clockTime(run.startedAt)}</td>
      <th scope="row" className="what">
        <Link href={`/runs/${encodeURIComponent(run.runId)}`}>{catalogue.serviceName(run.service)}</Link>
      </th>
      <td className="where">{catalogue.portalName(run.portal)}</td>
      <td className="how">
        <OutcomePill outcome={run.outcome} />
        {run.startedBy !== undefined && <div className="quiet small">{say('byHand')}</div>}
      </td>
      <td className="why">{catalogue.reasonOf(run)}</td>
      <td className="stage">{run.failedStage === null ? '' : say(run.failedStage)}</td>
      <td className="number">{spell(run.durationMs)}</td>
    </tr>
  );
});
