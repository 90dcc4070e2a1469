import type { RunRequest } from '../journeys/run-request.ts';
import type { Redactor } from '../redaction/redactor.ts';
import type { Attempt, Conditions } from './attempt-journey.ts';
import { runRedactor } from './run-redactor.ts';
import type { RoleMap } from './role-map.ts';
import type { SignalLog } from './signal-log.ts';
import type { Run, RunJourneyDeps } from './run-journey-deps.ts';
import { obeysRobots } from './obeys-robots.ts';

/** Nothing of a run is written before its redactor has seen it. */
export function redactorOf(
  request: RunRequest,
  run: RunJourneyDeps,
  startedAt: Date,
  fileCode: string | null,
): Redactor {
  const { persona, secrets, portalHeader } = run;
  return runRedactor({
    portal: request.portal,
    persona,
    secrets,
    portalHeader,
    startedAt,
    endedAt: new Date(),
    fileCode,
  });
}

/** The journey, or a confirming one under other conditions. */
export function attemptOf(
  request: RunRequest,
  run: Run,
  conditions: Conditions,
  log: SignalLog,
  roles: RoleMap,
): Attempt {
  const { portal } = request;
  const budgetSeconds = Object.values(portal.budget.stageSeconds).reduce((sum, seconds) => sum + seconds, 0);
  return {
    conditions,
    task: {
      service: run.service,
      portal,
      persona: run.persona,
      secrets: run.secrets,
      readingScript: run.readingScript,
      scratchFolder: run.scratchFolder,
      ...(run.progress ? { progress: run.progress } : {}),
    },
    travel: run.travel,
    pool: run.pool,
    observers: run.observers,
    log,
    roles,
    signature: run.signature,
    portalHeader: run.portalHeader,
    dataFolder: run.dataFolder,
    trace: run.trace,
    pictures: run.pictures ? { redactor: redactorOf(request, run, run.startedAt, null), citizenDataShown: portal.evidence.citizenData === 'shown' } : null, // prettier-ignore
    audit: null,
    deadlineMs: budgetSeconds * 1_000 + (run.marginMs ?? 30_000),
    graceMs: run.graceMs ?? 5_000,
    robots: obeysRobots(portal) ? run.robots : null,
    abort: run.abort,
    halt: run.halt ?? new AbortController().signal,
  };
}
