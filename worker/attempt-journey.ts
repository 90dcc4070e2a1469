import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Device } from '../journeys/devices.ts';
import { Halted } from '../journeys/halted.ts';
import type { JourneyReport, JourneyTask } from '../journeys/journey.ts';
import type { Network } from '../journeys/networks.ts';
import type { Stage } from '../journeys/observations.ts';
import { knownHosts } from '../journeys/portals/known-hosts.ts';
import { applyDevice, deviceContext, slowDown, type Signature } from './apply-device.ts';
import { applyNetwork } from './apply-network.ts';
import { attachObservers } from './attach-observers.ts';
import type { Auditor } from './accessibility/auditor.ts';
import type { BrowserPool, LeasedContext } from './browser-pool.ts';
import type { Observer } from './observers/observer.ts';
import { noEffort } from './fault-record.ts';
import { keepFromStrangers } from './keep-from-strangers.ts';
import { killedForMemory } from './out-of-memory.ts';
import { keepToRobots } from './robots/keep-to-robots.ts';
import type { RobotsFiles } from './robots/robots-files.ts';
import { hostOf, type RoleMap } from './role-map.ts';
import { sendPortalHeader } from './send-portal-header.ts';
import type { SignalLog } from './signal-log.ts';
import { thrownByPage } from './thrown-by-page.ts';
import { nothingWitnessed, witness, type Witnessed } from './evidence/witness.ts';
import type { Redactor } from '../redaction/redactor.ts';

/** What may differ between a run and its confirming runs. */
export interface Conditions {
  readonly device: Device;
  readonly network: Network;
  /** Proxy in the access network to be measured; null: directly. */
  readonly accessProxy: string | null;
}

export interface Attempt {
  readonly conditions: Conditions;
  readonly task: Omit<JourneyTask, 'page' | 'abort' | 'halt' | 'enter' | 'observe' | 'witness'>;
  readonly travel: (task: JourneyTask) => Promise<JourneyReport>;
  readonly pool: Pick<BrowserPool, 'lease'>;
  readonly observers: readonly Observer[];
  readonly log: SignalLog;
  readonly roles: RoleMap;
  readonly signature: Signature;
  /** Header that the operator gave against captchas, sent to the portal only. */
  readonly portalHeader: { readonly name: string; readonly value: string } | null;
  /** Whose robots.txt is obeyed; null where the operator agreed to more, or the portal is our own sandbox. */
  readonly robots: RobotsFiles | null;
  readonly dataFolder: string;
  /**
   * What is recorded: steps, requests and console; with `every-page` the DOM at every action too, which costs about a fifth of the
   * throughput and is for those who look; `none` where whoever lends the browser records by himself.
   */
  readonly trace: 'every-page' | 'steps' | 'none';
  /** Pictures at the end of each stage and at the failure, covered by this redactor; null: none. */
  readonly pictures: { readonly redactor: Redactor; readonly citizenDataShown: boolean } | null;
  /** Looks at the accessibility of the pages; null: nobody does. */
  readonly audit: Auditor['look'] | null;
  readonly deadlineMs: number;
  /** How long what was told to end may take to do so, ms. */
  readonly graceMs: number;
  /** Aborted when the worker stops or has lost the run. */
  readonly abort: AbortSignal;
  /** Aborted with a `Halted` when all traffic to the portal is stopped. */
  readonly halt: AbortSignal;
}

export interface AttemptEnd {
  /** null: the journey did not come to an end by itself; the signals say why. */
  readonly report: JourneyReport | null;
  /** Where the citizen was last. */
  readonly stage: Stage | null;
  readonly words: string | null;
  /** A recorded trace, in the scratch folder; null for a journey that went well, or where the browser could not give it. */
  readonly trace: string | null;
  /** What was kept of the pages; empty where no pictures were asked for. */
  readonly witnessed: Witnessed;
  /** How long whoever looked on kept the citizen waiting, ms. */
  readonly witnessedMs: number;
  /** The worker stopped it. */
  readonly aborted: boolean;
}

const nothingMet: AttemptEnd = {
  report: null,
  stage: null,
  words: null,
  trace: null,
  witnessed: nothingWitnessed,
  witnessedMs: 0,
  aborted: false,
};

/** Sends the citizen through the journey once. What goes wrong, on either side, is in the log; nothing is thrown. */
export async function attemptJourney(attempt: Attempt): Promise<AttemptEnd> {
  const { log, pool, conditions } = attempt;
  if (attempt.halt.reason instanceof Halted) {
    return { ...nothingMet, report: haltedReport(attempt.halt.reason, null) };
  }
  const killedBefore = killedForMemory();
  let lease: LeasedContext;
  try {
    lease = await pool.lease((browserVersion) => ({
      ...deviceContext(conditions.device, browserVersion, attempt.signature),
      ...(conditions.accessProxy === null ? {} : { proxy: { server: conditions.accessProxy } }),
    }));
  } catch (error) {
    log.addAfterwards({ kind: 'browser-exit', reason: 'launch-failed', message: messageOf(error) });
    return nothingMet;
  }
  const browser = { gone: false };
  void lease.gone.then(() => {
    browser.gone = true;
  });
  const seen = witness(attempt.pictures);
  let witnessedMs = 0;
  const citizen: { stage: Stage | null; words: string | null } = { stage: null, words: null };
  try {
    const { context } = lease;
    const finishObserving = attachObservers(attempt.observers, {
      context,
      dataFolder: attempt.dataFolder,
      stage: () => citizen.stage,
      roleOf: attempt.roles.roleOf,
      learnPaymentHost: attempt.roles.learnPaymentHost,
      add: log.add,
    });
    const deadline = new AbortController();
    const timer = setTimeout(
      () => deadline.abort(new Error(`the run took longer than ${attempt.deadlineMs} ms`)),
      attempt.deadlineMs,
    );
    const abort = AbortSignal.any([deadline.signal, attempt.abort]);
    const halting = new AbortController();
    const halt = AbortSignal.any([halting.signal, attempt.halt]);
    const robots = attempt.robots && keepToRobots(context, attempt.robots, (halted) => halting.abort(halted));
    // Whatever is on its way to the portal ends with the context.
    attempt.halt.addEventListener('abort', () => void lease.release(), { once: true });
    const { portal } = attempt.task;
    const { baseUrl, budget } = portal;
    const hosts = knownHosts(portal);
    const watch = async (page: Page): Promise<void> => {
      await robots?.watch(page);
      // A sandbox has no strangers.
      if (!portal.sandbox) await keepFromStrangers(page, hosts, (halted) => halting.abort(halted));
    };
    const travelling = openPage(attempt, lease, watch).then((page) =>
      attempt.travel({
        ...attempt.task,
        page,
        abort,
        halt,
        ...(robots ? { enter: () => robots.enter(page, baseUrl, budget.stageSeconds.login * 1_000) } : {}),
        observe: log.observe,
        witness: async (moment, at, shown) => {
          const startedAt = performance.now();
          await seen.look(moment, at, shown);
          await attempt.audit?.(moment, at, shown);
          witnessedMs += performance.now() - startedAt;
        },
        progress: (at, doing) => {
          if (attempt.trace !== 'none' && doing !== '') nameSteps(lease, at, doing);
          citizen.stage = at;
          citizen.words = doing;
          attempt.task.progress?.(at, doing);
        },
      }),
    );
    const end = await Promise.race([
      travelling.then(
        (report) => ({ report, error: null }),
        (error: unknown) => ({ report: null, error }),
      ),
      lease.gone.then(() => ({ report: null, error: new Error('the browser is gone') })),
      aborted(AbortSignal.any([abort, halt]), attempt.graceMs),
    ]);
    clearTimeout(timer);
    travelling.catch(() => undefined); // told above, or too late to matter

    const halted = halt.reason instanceof Halted && !attempt.abort.aborted ? halt.reason : null;
    const report = end.report ?? (halted && haltedReport(halted, citizen.stage));
    if (report === null) await explain(end.error);
    // A citizen whose browser stands still waits in vain, and reports that the portal kept him waiting.
    else if (report.outcome === 'failed' && !browser.gone) await endIfHung('the journey waited in vain');
    const wentWell = report !== null && report.outcome !== 'failed';
    if (!browser.gone && !attempt.halt.aborted) await settled(finishObserving(), attempt.graceMs);
    const trace = wentWell || browser.gone || attempt.trace === 'none' ? null : await saveTrace(lease, attempt);
    const wasAborted = attempt.abort.aborted && report === null;
    return { report, ...citizen, trace, witnessed: seen.all(), witnessedMs, aborted: wasAborted };

    async function endIfHung(what: string): Promise<boolean> {
      if (await lease.answers(3_000)) return false;
      lease.kill();
      log.addAfterwards({ kind: 'browser-exit', reason: 'hung', message: `the browser did not answer: ${what}` });
      return true;
    }

    /** Why there is no report: most telling first. */
    async function explain(error: unknown): Promise<void> {
      const thrown = thrownByPage(error);
      if (browser.gone) {
        const forMemory = killedForMemory() > killedBefore;
        log.addAfterwards({
          kind: 'browser-exit',
          reason: forMemory ? 'out-of-memory' : 'disconnected',
          message: forMemory ? 'the kernel killed the browser for want of memory' : messageOf(error),
        });
        return;
      }
      if (await endIfHung(messageOf(error))) return;
      if (deadline.signal.aborted) {
        // The browser is well: it is the portal that keeps the citizen waiting, or its script that keeps the page busy.
        log.addAfterwards({
          kind: 'obstacle',
          stage: citizen.stage ?? 'login',
          reason: 'timeout',
          words: citizen.words ?? 'mở trang của cổng dịch vụ công',
          subject: null,
          answer: null,
          waitedMs: attempt.deadlineMs,
        });
      } else if (thrown !== null) {
        const stage = citizen.stage ?? 'login';
        const { name, message } = thrown;
        const scriptHost = hostOf(thrown.url);
        log.addAfterwards({
          kind: 'page-error',
          stage,
          name,
          message,
          scriptHost,
          role: attempt.roles.roleOf(scriptHost),
        });
        log.addAfterwards({
          kind: 'obstacle',
          stage,
          reason: 'no-progress',
          words: citizen.words ?? 'mở trang của cổng dịch vụ công',
          subject: thrown.url,
          answer: null,
          waitedMs: null,
        });
      } else if (!attempt.abort.aborted) {
        log.addAfterwards({
          kind: 'our-error',
          where: 'journey',
          name: error instanceof Error ? error.name : 'Error',
          message: messageOf(error),
        });
      }
    }
  } catch (error) {
    log.addAfterwards({
      kind: 'our-error',
      where: 'worker',
      name: error instanceof Error ? error.name : 'Error',
      message: messageOf(error),
    });
    return { ...nothingMet, ...citizen };
  } finally {
    await lease.release();
  }
}

/** Of a journey that was halted and did not come to its own end. */
function haltedReport({ reason, message }: Halted, stage: Stage | null): JourneyReport {
  return {
    outcome: 'stopped',
    stopped: { reason, words: message },
    failedStage: null,
    failedStep: null,
    obstacle: null,
    fileCode: null,
    leftTraces: stage !== null && stage !== 'login',
    stages: [],
    effort: noEffort,
  };
}

async function openPage(
  { conditions, task, portalHeader, trace }: Attempt,
  lease: LeasedContext,
  watch: (page: Page) => Promise<void>,
): Promise<Page> {
  const { context } = lease;
  await applyDevice(context, conditions.device);
  if (trace !== 'none') await context.tracing.start({ snapshots: trace === 'every-page', screenshots: false });
  const constrain = async (page: Page): Promise<void> => {
    await slowDown(page, conditions.device);
    await applyNetwork(page, conditions.network);
    if (portalHeader) await sendPortalHeader(page, new URL(task.portal.baseUrl).host, portalHeader);
    await watch(page);
  };
  const first = await context.newPage();
  await constrain(first);
  // A pop-up may be closed before it could be constrained.
  context.on('page', (page) => void constrain(page).catch(() => undefined));
  return first;
}

/** What the citizen does, in his words, over the calls that it takes: the viewer shows them as groups. */
function nameSteps({ context }: LeasedContext, stage: Stage, words: string): void {
  const told = context.tracing.groupEnd().then(() => context.tracing.group(`${stage}: ${words}`));
  told.catch(() => undefined); // the browser is gone, and with it the trace
}

/** Resolves some time after the signal, when what was told to end should have ended. */
async function aborted(signal: AbortSignal, graceMs: number): Promise<{ report: null; error: unknown }> {
  await new Promise<void>((resolve) => {
    const later = (): void => void setTimeout(resolve, graceMs).unref();
    if (signal.aborted) later();
    else signal.addEventListener('abort', later, { once: true });
  });
  return { report: null, error: signal.reason };
}

async function saveTrace(lease: LeasedContext, { task, graceMs }: Attempt): Promise<string | null> {
  // A name of its own: the confirming run shares the folder and must not take the first attempt's place.
  const path = join(task.scratchFolder, `trace-${randomUUID()}.zip`);
  const saved = await settled(lease.context.tracing.stop({ path }), graceMs * 4);
  if (!saved) await rm(path, { force: true });
  return saved ? path : null;
}

/** Whether it ended well within the time. */
async function settled(promise: Promise<unknown>, withinMs: number): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<false>();
  const timer = setTimeout(() => resolve(false), withinMs);
  try {
    return await Promise.race([
      promise.then(
        () => true,
        () => false,
      ),
      late,
    ]);
  } finally {
    clearTimeout(timer);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
