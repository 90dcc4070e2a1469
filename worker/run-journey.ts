import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MonitorFault, RunRecord } from '../diagnosis/run-record.ts';
import type { RunResultInput } from '../diagnosis/run-result.ts';
import { maxTextLength, type Signal } from '../diagnosis/signals.ts';
import { devices } from '../journeys/devices.ts';
import { networks } from '../journeys/networks.ts';
import type { RunRequest } from '../journeys/run-request.ts';
import { redactFacts } from '../redaction/redact-facts.ts';
import { auditor } from './accessibility/auditor.ts';
import { keepRunFiles } from './artifacts/keep-run-files.ts';
import { documentsAsked, fieldsAsked } from './asked-by-forms.ts';
import { attemptJourney, type Attempt } from './attempt-journey.ts';
import { confirmingChanges, confirmingRun, mayRepeat } from './confirm.ts';
import { controlProbes } from './control-probes.ts';
import { faultRecord, noEffort } from './fault-record.ts';
import { createRoleMap } from './role-map.ts';
import { createSignalLog } from './signal-log.ts';
import type { Run, RunJourneyDeps, Verdict } from './run-journey-deps.ts';
import { redactorOf, attemptOf } from './attempt-of.ts';
import { contextOf } from './context-of.ts';
import { probesOf } from './probes-of.ts';

export interface RunEnd {
  readonly record: RunRecord;
  /** The record and what else the recorder counts. */
  readonly result: RunResultInput;
  /** Whether the run may be made again: nothing real was filed or paid, as far as anybody knows. */
  readonly mayRepeat: boolean;
}

/**
 * Makes one run: the journey, what was observed, control probes and confirming runs when it failed, the verdict, and the files
 * kept for people. Throws nothing: whatever our side does wrong becomes a monitor fault in the record.
 */
export async function runJourney(request: RunRequest, deps: RunJourneyDeps): Promise<RunEnd> {
  const startedAt = (deps.clock ?? (() => new Date()))();
  const notBegun = (kind: MonitorFault['kind'], reason: string): RunEnd => {
    const told = { kind, reason: redactorOf(request, deps, startedAt, null).text(reason) };
    const record = faultRecord(request, told, startedAt, deps.attempt);
    return { record, result: { record, scheduledAt: request.scheduledAt }, mayRepeat: kind !== 'expired-in-queue' };
  };
  if (startedAt > new Date(request.expiresAt)) {
    return notBegun(
      'expired-in-queue',
      `The run was due at ${request.scheduledAt} and had to start by ${request.expiresAt}.`,
    );
  }
  const device = devices.find(({ id }) => id === request.device);
  const network = networks.find(({ id }) => id === request.network);
  if (!device) return notBegun('internal-error', `This worker knows no device "${request.device}".`);
  if (!network) return notBegun('internal-error', `This worker knows no network "${request.network}".`);
  const freeMiB = Math.round(process.availableMemory() / 1_048_576);
  const wantedMiB = deps.minFreeMemoryMiB ?? 250;
  if (freeMiB < wantedMiB) {
    return notBegun('out-of-memory', `Only ${freeMiB} MiB of memory were free, a run needs ${wantedMiB} MiB.`);
  }
  let scratchFolder: string | null = null;
  try {
    scratchFolder = await mkdtemp(join(tmpdir(), 'congdan-run-'));
    const conditions = { device, network, accessProxy: deps.accessProxy };
    return await makeRun(request, { ...deps, conditions, scratchFolder, startedAt });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return notBegun(message.includes('ENOSPC') ? 'disk-full' : 'internal-error', `The worker failed: ${message}`);
  } finally {
    if (scratchFolder !== null) await rm(scratchFolder, { recursive: true, force: true });
  }
}

async function makeRun(request: RunRequest, run: Run): Promise<RunEnd> {
  const { portal } = request;
  const roles = createRoleMap(portal);
  const begun = performance.now();
  const log = createSignalLog(roles, () => performance.now() - begun);
  const audits = run.auditDue ? auditor(run.auditDue, roles, log) : null;
  const end = await attemptJourney({ ...attemptOf(request, run, run.conditions, log, roles), audit: audits?.look ?? null }); // prettier-ignore
  const { report } = end;
  // Whoever looked on is no part of what the citizen met.
  const durationMs = performance.now() - begun - end.witnessedMs;
  if (report) {
    const { screens, estimatedSeconds } = portal.budget;
    log.addAfterwards({ kind: 'effort', ...report.effort, budgetScreens: screens, budgetSeconds: estimatedSeconds });
  }

  let verdict: Verdict = { monitorFault: null, diagnosis: null };
  const confirmations: RunRecord['confirmations'] = [];
  const confirmed: { readonly changed: string; readonly raw: string }[] = [];
  const context = contextOf(request, run, durationMs);
  const judged = (): Verdict => run.judge({ version: 1, run: context, signals: [...log.signals()] });
  let leftTraces = report?.leftTraces ?? null;
  const wentWell = report !== null && report.outcome !== 'failed';
  if (end.aborted) {
    verdict = {
      monitorFault: { kind: 'worker-lost', reason: 'The worker was stopped in the middle of the run.' },
      diagnosis: null,
    };
  } else if (!wentWell) {
    if (!run.halt?.aborted)
      for (const signal of await controlProbes(probesOf(request, run, log.signals(), roles))) log.addAfterwards(signal);
    verdict = judged();
    if (request.confirm && verdict.monitorFault === null && mayRepeat(portal, leftTraces)) {
      for (const change of confirmingChanges(run.conditions)) {
        if (run.abort.aborted || run.halt?.aborted || !mayRepeat(portal, leftTraces)) break;
        const {
          signal,
          report: again,
          trace,
        } = await confirmingRun(
          change,
          // What is looked at twice is recorded in full: the DOM at every action.
          (conditions, log, roles) =>
            attemptJourney({
              ...attemptOf(request, run, conditions, log, roles),
              trace: fullest(run.trace),
              pictures: null,
            }),
          portal,
        );
        // One that came to no end may have left something: only a sandbox or a public portal is asked again.
        leftTraces = again === null ? null : leftTraces === true || again.leftTraces;
        if (trace !== null) confirmed.push({ changed: change.changed, raw: trace });
        confirmations.push({ changed: change.changed, outcome: signal.outcome });
        log.addAfterwards(signal);
      }
      if (confirmations.length > 0) verdict = judged();
    }
    if (verdict.monitorFault === null && verdict.diagnosis === null) {
      verdict = { monitorFault: unexplained(log.signals()), diagnosis: null };
    }
  }

  const redactor = redactorOf(request, run, run.startedAt, report?.fileCode ?? null);
  const signals = [...log.signals()];
  const artifacts = await keepRunFiles(
    {
      facts: { version: 1, run: context, signals },
      trace: end.trace === null ? null : { raw: end.trace, witnessed: end.witnessed },
      confirming: confirmed,
    },
    run.artifacts,
    redactor,
  );
  const outcome = verdict.monitorFault ? 'monitor-fault' : wentWell ? report.outcome : 'failed';
  const record: RunRecord = {
    ...faultRecord(request, { kind: 'internal-error', reason: '' }, run.startedAt, run.attempt),
    durationMs,
    outcome,
    ...(report?.stopped ? { stopped: report.stopped } : {}),
    failedStage: outcome === 'failed' ? (report ? report.failedStage : end.stage) : null,
    failedStep: outcome === 'failed' ? (report ? report.failedStep : end.words) : null,
    diagnosis: outcome === 'failed' ? verdict.diagnosis : null,
    monitorFault: verdict.monitorFault,
    fileCode: report?.fileCode ?? null,
    stages: [...(report?.stages ?? [])],
    effort: report?.effort ?? noEffort,
    confirmations,
    artifacts,
  };
  const told = redactFacts(record, redactor);
  return {
    record: told,
    result: {
      record: told,
      scheduledAt: request.scheduledAt,
      signalCounts: Object.fromEntries(
        [...Map.groupBy(signals, ({ kind }) => kind)].map(([kind, some]) => [kind, some.length]),
      ),
      controlProbes: signals
        .filter((signal) => signal.kind === 'control-probe')
        .map(({ role, success, phases }) => ({ role, success, phases })),
      ...(told.stages.some(({ stage, outcome }) => stage === 'form' && outcome === 'ok') &&
        redactFacts({ asked: fieldsAsked(signals), askedDocuments: documentsAsked(signals) }, redactor)),
      audits: [...(audits?.all() ?? [])],
    },
    // A run that came to no end before its form was begun can have left nothing.
    mayRepeat: mayRepeat(portal, leftTraces ?? (end.stage === null || end.stage === 'login' ? false : null)),
  };
}

function fullest(trace: Attempt['trace']): Attempt['trace'] {
  return trace === 'none' ? 'none' : 'every-page';
}

/** The journey came to no end and no rule knows why: the last thing that went wrong on our side says what happened. */
function unexplained(signals: readonly Signal[]): MonitorFault {
  const last = signals.findLast(({ kind }) => kind === 'our-error' || kind === 'browser-exit');
  if (last?.kind === 'browser-exit')
    return { kind: last.reason === 'hung' ? 'browser-hung' : 'browser-crashed', reason: last.message };
  const reason = last?.kind === 'our-error' ? `${last.name}: ${last.message}` : 'The run came to no verdict.';
  return { kind: 'internal-error', reason: reason.slice(0, maxTextLength) };
}
