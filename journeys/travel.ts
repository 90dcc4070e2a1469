/** One journey, stage by stage: sign in, file, pay, track. What stops the citizen ends it; what it was is told, not judged. */
import type { Citizen } from './citizen/citizen.ts';
import { giveUp, showWitness, tellPage, tellStep } from './citizen/citizen.ts';
import { effortLog } from './citizen/effort.ts';
import { ObstacleMet } from './citizen/obstacle-met.ts';
import { portalFrame } from './citizen/portal-frame.ts';
import { openSight } from './citizen/sight.ts';
import { Halted } from './halted.ts';
import type { JourneyReport, JourneyTask, Stop } from './journey.ts';
import type { Stage } from './observations.ts';
import { knownHosts } from './portals/known-hosts.ts';
import { form, formUpToTheService } from './stages/form.ts';
import { login, openPortal } from './stages/login.ts';
import { payment } from './stages/payment.ts';
import { tracking, trackingOfNothing } from './stages/tracking.ts';

type StageOutcome = JourneyReport['stages'][number]['outcome'];

/** The stages of a way, each with what the citizen does in it. */
export type Legs = readonly (readonly [Stage, (citizen: Citizen) => Promise<StageOutcome>])[];

/** What is walked at a portal, see `walks`. */
export function legsAt(portal: JourneyTask['portal']): Legs {
  return walks[portal.agreement];
}

/** What is walked at a portal whose operator agreed in writing, and at one that only shows public pages. */
const walks: Readonly<Record<'agreed' | 'public', Legs>> = {
  agreed: [
    ['login', async (citizen) => (await login(citizen), 'ok')],
    ['form', async (citizen) => (await form(citizen), 'ok')],
    ['payment', async (citizen) => ((await payment(citizen)) ? 'ok' : 'skipped')],
    ['tracking', async (citizen) => (await tracking(citizen), 'ok')],
  ],
  public: [
    ['login', async (citizen) => (await openPortal(citizen), 'stopped')],
    ['form', async (citizen) => (await formUpToTheService(citizen), 'stopped')],
    ['payment', () => Promise.resolve('skipped')],
    ['tracking', async (citizen) => (await trackingOfNothing(citizen), 'stopped')],
  ],
};

const endOf: Readonly<Record<'agreed' | 'public', Stop | null>> = {
  agreed: null,
  public: {
    reason: 'agreement',
    words: 'Without an agreement only public pages are visited: nobody signs in, nothing is filed.',
  },
};

/**
 * Travels as the persona through the portal. Returns a report for whatever a portal does; throws only for faults of
 * ours and when `task.abort` fires. When `task.halt` does, the report says how far he came.
 */
export function travel(task: JourneyTask): Promise<JourneyReport> {
  return travelAlong(task, legsAt(task.portal));
}

/** The same along another way: whoever only looks at a portal goes it too, with the same citizen. */
export async function travelAlong(task: JourneyTask, legs: Legs): Promise<JourneyReport> {
  const abort = task.halt ? AbortSignal.any([task.abort, task.halt]) : task.abort;
  const sight = await openSight(task.page, task.readingScript, knownHosts(task.portal), abort);
  const effort = effortLog();
  const { wording } = task.portal;
  const citizen: Citizen = {
    task,
    sight,
    effort,
    frame: portalFrame(),
    extra: {
      ...(wording.login ? { login: wording.login } : {}),
      ...(wording.loginWithNationalId ? { loginWithNationalId: wording.loginWithNationalId } : {}),
      ...(wording.search ? { search: wording.search } : {}),
      ...(wording.apply ? { apply: wording.apply } : {}),
      ...(wording.next ? { next: wording.next } : {}),
      ...(wording.submit ? { submit: wording.submit } : {}),
      ...(wording.pay ? { pay: wording.pay } : {}),
      ...(wording.track ? { track: wording.track } : {}),
      ...(wording.confirm ? { confirm: wording.confirm } : {}),
    },
    last: null,
    stage: 'login',
    steps: 0,
    witnessedMs: 0,
    fileCode: null,
    leftTraces: false,
    handedIn: new Map(),
  };
  const stages: JourneyReport['stages'][number][] = [];
  let failed: ObstacleMet | null = null;
  let halted: Halted | null = null;
  for (const [stage, walk] of legs) {
    if (failed || halted) {
      stages.push({ stage, outcome: 'skipped', durationMs: 0, steps: 0 });
      continue;
    }
    const startedAt = Date.now();
    const stepsBefore = citizen.steps;
    const witnessedBefore = citizen.witnessedMs;
    citizen.stage = stage;
    sight.enter(stage, startedAt + task.portal.budget.stageSeconds[stage] * 1_000);
    task.progress?.(stage, '');
    let outcome: StageOutcome = 'failed';
    try {
      if (stage === 'login') await enter(citizen);
      outcome = await walk(citizen);
      if (citizen.last && outcome !== 'skipped') {
        tellPage(citizen, citizen.last, 'stage-end');
        await showWitness(citizen, 'stage-end');
      }
    } catch (error) {
      if (task.halt?.reason instanceof Halted) {
        halted = task.halt.reason;
        outcome = 'stopped';
        tellStep(citizen, halted.message, { startedAt: Date.now() });
      } else if (error instanceof ObstacleMet) {
        failed = error;
        await tellObstacle(citizen, error);
        await showWitness(citizen, 'failure');
      } else throw error;
    }
    const durationMs = Date.now() - startedAt - (citizen.witnessedMs - witnessedBefore);
    stages.push({ stage, outcome, durationMs, steps: citizen.steps - stepsBefore });
  }
  const stopped = halted ? { reason: halted.reason, words: halted.message } : endOf[task.portal.agreement];
  return {
    outcome: failed ? 'failed' : stopped ? 'stopped' : 'ok',
    stopped: failed ? null : stopped,
    failedStage: failed?.stage ?? null,
    failedStep: failed?.words ?? null,
    obstacle: failed?.reason ?? null,
    fileCode: citizen.fileCode,
    leftTraces: citizen.leftTraces,
    stages,
    effort: effort.total(),
  };
}

async function enter(citizen: Citizen): Promise<void> {
  const closed = await citizen.task.enter?.();
  if (closed)
    giveUp(citizen, 'navigation-failed', 'đọc robots.txt của cổng', { subject: closed.url, answer: closed.reason });
}

async function tellObstacle(citizen: Citizen, obstacle: ObstacleMet): Promise<void> {
  // The last word belongs to the page as it is now; one that cannot be read any more keeps its last reading.
  const seen = await citizen.sight.glance().catch(() => citizen.last);
  if (seen) tellPage(citizen, seen, 'failure');
  tellStep(citizen, obstacle.words, { startedAt: Date.now(), failed: true });
  citizen.task.observe({
    kind: 'obstacle',
    stage: obstacle.stage,
    reason: obstacle.reason,
    words: obstacle.words,
    subject: obstacle.subject,
    answer: obstacle.answer,
    waitedMs: obstacle.waitedMs,
  });
}
