/** Journeys under way, each with what the citizen is doing. */
import { Link } from 'wouter';
import type { RunningRun } from '../data/answers.ts';
import type { Catalogue } from '../data/catalogue.ts';
import { clockTime, inWords, say } from '../speech.ts';

interface RunningListProps {
  readonly catalogue: Catalogue;
  readonly running: readonly RunningRun[];
}

export function RunningList({ catalogue, running }: RunningListProps) {
  return (
    <ul className="running" aria-live="polite">
      {running.length === 0 && <li className="empty">{say('nothingRunning')}</li>}
      {running.map(({ runId, service, portal, since, stage, words }) => (
        <li key={runId}>
          <div>
            <Link href={`/runs/${encodeURIComponent(runId)}`}>
              {service === null ? runId : catalogue.serviceName(service)}
            </Link>
          </div>
          <div className="where">
            {[portal && catalogue.portalName(portal), clockTime(since)].filter(Boolean).join(' · ')}
          </div>
          <div className="doing">{stage === null ? '…' : `${inWords(stage)}${words ? `: ${words}` : ''}`}</div>
        </li>
      ))}
    </ul>
  );
}
