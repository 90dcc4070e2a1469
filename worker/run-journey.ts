import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AskedField } from '../diagnosis/asked-field.ts';
import type { Diagnosis, MonitorFault, RunRecord } from '../diagnosis/run-record.ts';
import type { RunResultInput } from '../diagnosis/run-result.ts';
import { maxTextLength, type RunContext, type RunSignals, type Signal } from '../diagnosis/signals.ts';
import { feeDue } from '../journeys/catalogue/fee-due.ts';
import type { Service } from '../journeys/catalogue/service.ts';
import { devices } from '../journeys/devices.ts';
import type { JourneyReport, JourneyTask, Secrets } from '../journeys/journey.ts';
import { networks } from '../journeys/networks.ts';
import type { Persona } from '../journeys/personas/persona.ts';
import type { RunRequest } from '../journeys/run-request.ts';
import { redactFacts } from '../redaction/redact-facts.ts';
import type { Redactor } from '../redaction/redactor.ts';
import type { Signature } from './apply-device.ts';
import type { ArtifactKeeper } from './artifacts/artifact-keeper.ts';
import { keepRunFiles } from './artifacts/keep-run-files.ts';
import { attemptJourney, type Attempt, type Conditions } from './attempt-journey.ts';
import type { BrowserPool } from './browser-pool.ts';
import { confirmingChanges, confirmingRun, mayRepeat } from './confirm.ts';
import { controlProbes } from './control-probes.ts';
import { faultRecord, noEffort } from './fault-record.ts';
import type { Observer } from './observers/observer.ts';
import type { RobotsFiles } from './robots/robots-files.ts';
import { runRedactor } from './run-redactor.ts';
import { createRoleMap, hostOf, type RoleMap } from './role-map.ts';
import { createSignalLog, type SignalLog } from './signal-log.ts';

/** A failed run is one of the two; monitorFault wins. Both null: nothing could be said, which is our fault too. */
export interface Verdict {
  readonly monitorFault: MonitorFault | null;
  readonly diagnosis: Diagnosis | null;
}

export interface RunJourneyDeps {
  readonly pool: Pick<BrowserPool, 'lease'>;
  readonly travel: (task: JourneyTask) => Promise<JourneyReport>;
  readonly judge: (run: RunSignals) => Verdict;
  readonly service: Service;
  readonly persona: Persona;
  readonly secrets: Secrets;
  readonly readingScript: string;
  readonly observers: readonly Observer[];
  readonly artifacts: Pick<ArtifactKeeper, 'keep'>;
  readonly dataFolder: string;
  readonly signature: Signature;
  readonly portalHeader: { readonly name: string; readonly value: string } | null;
  readonly accessProxy: string | null;
  readonly controlResolver: string | null;
  readonly neutralUrls: readonly string[];
  /** 1 for the first time that this run is made. */
  readonly attempt: number;
  /** What the trace holds that is kept when the journey fails, see `Attempt`. */
  readonly trace: Attempt['trace'];
  /** Whether pictures are taken at the end of each stage and at the failure. */
  readonly pictures: boolean;
  /** Added to the stages' budgets before the run is ended by force, ms. */
  readonly marginMs?: number;
  readonly graceMs?: number;
  /** Less memory than this and no browser is asked to do anything, MiB. */
  readonly minFreeMemoryMiB?: number;
  readonly abort: AbortSignal;
  /** Asked before pages of portals that did not agree to more; their copies outlive the run. */
  readonly robots: RobotsFiles;
  /** Aborted with a `Halted` when all traffic to the portal is stopped. */
  readonly halt?: AbortSignal;
  readonly clock?: () => Date;
  readonly progress?: NonNullable<JourneyTask['progress']>;
}

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

type Run = RunJourneyDeps & {
  readonly conditions: Conditions;
  readonly scratchFolder: string;
  readonly startedAt: Date;
};

async function makeRun(request: RunRequest, run: Run): Promise<RunEnd> {
  const { portal } = request;
  const roles = createRoleMap(portal);
  const begun = performance.now();
  const log = createSignalLog(roles, () => performance.now() - begun);
  const end = await attemptJourney(attemptOf(request, run, run.conditions, log, roles));
  const { report } = end;
  const durationMs = performance.now() - begun;
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
      asked: told.stages.some(({ stage, outcome }) => stage === 'form' && outcome === 'ok')
        ? redactFacts(askedBy(signals), redactor)
        : null,
    },
    // A run that came to no end before its form was begun can have left nothing.
    mayRepeat: mayRepeat(portal, leftTraces ?? (end.stage === null || end.stage === 'login' ? false : null)),
  };
}

/** Of a form that many children or rows repeat, one is enough to know what it asks. */
const mostAsked = 300;

function askedBy(signals: readonly Signal[]): AskedField[] {
  return signals
    .filter((signal) => signal.kind === 'field')
    .slice(0, mostAsked)
    .map(({ label, understood, declared, required, heldByState, prefilled }) => ({
      label,
      field: understood,
      declared: declared !== null,
      required,
      heldByState,
      prefilled,
    }));
}

function fullest(trace: Attempt['trace']): Attempt['trace'] {
  return trace === 'none' ? 'none' : 'every-page';
}

/** Nothing of a run is written before its redactor has seen it. */
function redactorOf(request: RunRequest, run: RunJourneyDeps, startedAt: Date, fileCode: string | null): Redactor {
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

function attemptOf(request: RunRequest, run: Run, conditions: Conditions, log: SignalLog, roles: RoleMap): Attempt {
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
    deadlineMs: budgetSeconds * 1_000 + (run.marginMs ?? 30_000),
    graceMs: run.graceMs ?? 5_000,
    robots: obeysRobots(portal) ? run.robots : null,
    abort: run.abort,
    halt: run.halt ?? new AbortController().signal,
  };
}

/** Where the operator agreed in writing, and at a portal of our own, robots.txt says nothing to the citizen. */
function obeysRobots({ agreement, sandbox }: RunRequest['portal']): boolean {
  return agreement === 'public' && !sandbox;
}

function contextOf(request: RunRequest, run: Run, durationMs: number): RunContext {
  const { portal } = request;
  const { device, network, accessProxy } = run.conditions;
  return {
    runId: request.runId,
    service: request.service,
    feeDue: feeDue(run.service, run.startedAt) !== null,
    filing: run.service.filing,
    portal: portal.id,
    portalHost: hostOf(portal.baseUrl),
    device: device.id,
    referenceDevice: device.reference,
    network: network.id,
    referenceNetwork: network.reference && accessProxy === null,
    agreement: portal.agreement,
    sandbox: portal.sandbox,
    startedAt: run.startedAt.toISOString(),
    durationMs,
  };
}

function probesOf(
  request: RunRequest,
  run: Run,
  signals: readonly Signal[],
  roles: RoleMap,
): Parameters<typeof controlProbes>[0] {
  const schemes = new Map<string, 'http:' | 'https:'>();
  for (const signal of signals) {
    if (signal.kind === 'request') schemes.set(signal.host, signal.url.startsWith('https:') ? 'https:' : 'http:');
  }
  return {
    roles,
    portalScheme: new URL(request.portal.baseUrl).protocol === 'https:' ? 'https:' : 'http:',
    schemes,
    portalPath: obeysRobots(request.portal) ? '/robots.txt' : '/',
    neutralUrls: run.neutralUrls,
    controlResolver: run.controlResolver,
    accessProxy: run.conditions.accessProxy,
  };
}

/** The journey came to no end and no rule knows why: the last thing that went wrong on our side says what happened. */
function unexplained(signals: readonly Signal[]): MonitorFault {
  const last = signals.findLast(({ kind }) => kind === 'our-error' || kind === 'browser-exit');
  if (last?.kind === 'browser-exit')
    return { kind: last.reason === 'hung' ? 'browser-hung' : 'browser-crashed', reason: last.message };
  const reason = last?.kind === 'our-error' ? `${last.name}: ${last.message}` : 'The run came to no verdict.';
  return { kind: 'internal-error', reason: reason.slice(0, maxTextLength) };
}
