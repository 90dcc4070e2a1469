import type { RunResultInput } from '../diagnosis/run-result.ts';
import { probeFault } from '../diagnosis/incidents/run-facts.ts';
import type { MonitorFault, RunRecord } from '../diagnosis/run-record.ts';
import type { Service } from '../journeys/catalogue/service.ts';
import type { Persona } from '../journeys/personas/persona.ts';
import { Halted } from '../journeys/halted.ts';
import type { PortalProfile } from '../journeys/portals/profile.ts';
import { readRunRequest, type RunRequest } from '../journeys/run-request.ts';
import { leaseCitizen, type CitizenLease } from '../queue/citizen-lease.ts';
import { Heartbeat } from '../queue/heartbeat.ts';
import { MonitorFaultError } from '../queue/monitor-fault-error.ts';
import { firstOfAll } from '../queue/first-of-all.ts';
import { enterPortal, portalStopped } from '../queue/portal-gate.ts';
import type { QueuePlace } from '../queue/queue-names.ts';
import { ResultQueue } from '../queue/result-queue.ts';
import { robotsCopies } from '../queue/robots-copies.ts';
import { RunConsumer, type TakenRun } from '../queue/run-consumer.ts';
import { RunPostponed } from '../queue/run-postponed.ts';
import { StopWatches } from '../queue/stop-watches.ts';
import type { BrowserPool } from './browser-pool.ts';
import { type CanaryOptions, startCanary } from './canary.ts';
import { ConfigurationError } from './configuration-error.ts';
import { mayRepeat } from './confirm.ts';
import { faultRecord, stoppedRecord } from './fault-record.ts';
import { createFitness, type SetAside } from './fitness.ts';
import { type Strain, startLanes } from './lanes.ts';
import { neutralSites } from './neutral-sites.ts';
import { startProbeBeat } from './probe-beat.ts';
import { oldestMs, robotsFiles } from './robots/robots-files.ts';
import { runJourney } from './run-journey.ts';
import type { RunJourneyDeps } from './run-journey-deps.ts';
import { journeySecrets, secretValue, type SecretSource } from './secrets.ts';

type Given =
  | 'travel'
  | 'judge'
  | 'readingScript'
  | 'observers'
  | 'artifacts'
  | 'dataFolder'
  | 'signature'
  | 'accessProxy'
  | 'controlResolver';

export interface WorkerOptions extends Pick<RunJourneyDeps, Given> {
  readonly place: QueuePlace;
  readonly pool: BrowserPool;
  readonly id: string;
  /** Province and access network that it measures from. */
  readonly from: string;
  /** Runs at once at most; fewer while the machine is too busy for so many. */
  readonly concurrency: number;
  /** Told when it takes fewer or more at once, and why. */
  readonly onLanes?: (lanes: number, strain: Strain) => void;
  readonly serviceById: (id: string) => Service | undefined;
  readonly personas: readonly Persona[];
  readonly secrets: SecretSource;
  /** null: large national sites for real portals, none for a sandbox, which knows its own. */
  readonly neutralUrls: readonly string[] | null;
  /** null: this worker has none. */
  readonly canary?: CanaryOptions | null;
  readonly onRun?: (result: RunResultInput) => void;
  /** Told of each canary journey; its record goes nowhere else. */
  readonly onCanary?: (record: RunRecord) => void;
  /** How often a portal is probed between its runs, ms; null: never. */
  readonly probeEveryMs: number | null;
  /** Whether many runs that end by its own fault keep it from taking more. */
  readonly mayBeSetAside: boolean;
  /** Told when the worker takes no more runs because it cannot be believed, and (null) when it does again. */
  readonly onSetAside?: (setAside: SetAside | null) => void;
  readonly onError?: (error: Error) => void;
}

export interface RunningWorker {
  readonly running: () => readonly string[];
  /** Takes no further run, ends those in hand by the deadline, and leaves no browser behind. */
  stop(deadlineMs: number): Promise<void>;
}

/** How often one kind of page of a portal is looked at for its accessibility, by all workers together. */
const auditEveryMs = 24 * 3_600_000;

/** Takes runs from the queue, makes them, and publishes one result for each. */
export async function startWorker(options: WorkerOptions): Promise<RunningWorker> {
  const { place, pool } = options;
  const results = new ResultQueue<RunResultInput>(place);
  const robots = robotsFiles(robotsCopies(place, oldestMs));
  const stopWatches = new StopWatches(place);
  const running = new Set<string>();
  const stopping = new AbortController();
  /** Cells whose last run here failed: the next one is recorded in full. */
  const failedLately = new Set<string>();
  const fitness = createFitness((setAside) => {
    options.onSetAside?.(setAside);
    const obeyed = setAside === null ? consumer.resume() : consumer.pause();
    obeyed.catch((error: unknown) => options.onError?.(error as Error));
    void heartbeat.beat().catch(() => undefined); // the next one tells it too
  });
  await pool.warmUp();

  async function publish(made: RunResultInput): Promise<RunResultInput> {
    const result: RunResultInput = { ...made, probe: { id: options.id, place: options.from } };
    await results.publish(result.record.runId, result);
    options.onRun?.(result);
    return result;
  }

  async function make(run: TakenRun<unknown>): Promise<RunResultInput> {
    // One that was waiting for a run when it was set aside is given it all the same: back to the queue, for others.
    if (fitness.setAside !== null) throw new RunPostponed('this worker is set aside', soon(2_000));
    const request = readRunRequest(run.payload);
    const { portal } = request;
    lanes.took(Date.now() - Date.parse(request.scheduledAt));
    probes?.met(portal);
    const fault = async (kind: MonitorFault['kind'], reason: string): Promise<RunResultInput> =>
      publish({
        record: faultRecord(request, { kind, reason }, new Date(), run.attempt),
        scheduledAt: request.scheduledAt,
      });

    const service = options.serviceById(request.service);
    if (!service) return fault('internal-error', `This worker's catalogue has no service "${request.service}".`);
    if (run.startedBefore && !mayRepeat(portal, null))
      return fault(
        'worker-lost',
        'The worker died in the middle of the run; it is not repeated, as something may have been filed or paid.',
      );
    // Before the gate, or a stopped portal would keep its runs for ever.
    if (new Date() > new Date(request.expiresAt))
      return fault(
        'expired-in-queue',
        `The run was due at ${request.scheduledAt} and had to start by ${request.expiresAt}.`,
      );

    const gate = await enterPortal(place, portal.id, run.runId, portal.limits);
    if (!gate.entered && gate.reason === 'stopped') {
      // Waiting would end as a monitor fault; nobody failed, somebody asked for quiet.
      const { message } = trafficStopped(portal.id, (await portalStopped(place, portal.id)) ?? '');
      const record = stoppedRecord(request, { reason: 'traffic-stopped', words: message }, new Date(), run.attempt);
      return publish({ record, scheduledAt: request.scheduledAt });
    }
    if (!gate.entered) throw new RunPostponed(`${portal.id}: ${gate.reason}`, soon(gate.retryAfterMs));
    let citizen: CitizenLease | null = null;
    const watch = stopWatches.watch(portal.id, (reason) => trafficStopped(portal.id, reason));
    try {
      const chosen = await chooseCitizen(request, run.runId);
      if (chosen === null) throw new RunPostponed('every citizen is busy', soon(2_000));
      citizen = chosen.lease;
      const cell = `${service.id} ${portal.id}`;
      const auditDue = (kind: string) => firstOfAll(place, `auditing-${portal.id}-${kind}`, auditEveryMs);
      const end = await runJourney(request, {
        ...depsOf(request, service, chosen.persona),
        attempt: run.attempt,
        trace: failedLately.has(cell) ? 'every-page' : 'steps',
        pictures: true,
        // Asked for by hand it is in no figure.
        ...(request.startedBy === undefined && { auditDue }),
        halt: watch.stopped,
        abort: citizen ? AbortSignal.any([run.abort, citizen.lost]) : run.abort,
        progress: (stage, words) => run.progress({ stage, words, worker: options.id }),
      });
      if (end.record.outcome === 'failed') failedLately.add(cell);
      else failedLately.delete(cell);
      const { monitorFault } = end.record;
      if (options.mayBeSetAside)
        fitness.runEnded(probeFault({ outcome: end.record.outcome, monitorFault: monitorFault?.kind ?? null }));
      if (monitorFault && end.mayRepeat && !run.lastAttempt)
        throw new MonitorFaultError(`${monitorFault.kind}: ${monitorFault.reason}`);
      return await publish(end.result);
    } catch (error) {
      if (error instanceof ConfigurationError) return await fault('internal-error', error.message);
      throw error;
    } finally {
      watch.end();
      await citizen?.release();
      await gate.leave();
    }
  }

  function neutralUrlsOf({ sandbox }: PortalProfile): readonly string[] {
    return options.neutralUrls ?? (sandbox ? [] : neutralSites);
  }

  function depsOf({ portal }: RunRequest, service: Service, persona: Persona) {
    const header = portal.captchaBypass;
    return {
      ...options,
      service,
      persona,
      secrets: journeySecrets(portal, persona, options.secrets),
      portalHeader: header ? { name: header.header, value: secretValue(header.value, portal, options.secrets) } : null,
      neutralUrls: neutralUrlsOf(portal),
      robots,
    };
  }

  /** Makes the journey beside the queue: its record is told to nobody but `onCanary`. null: every citizen is busy. */
  async function sendCanary(request: RunRequest): Promise<RunRecord | null> {
    const service = options.serviceById(request.service);
    if (!service) return faultRecord(request, { kind: 'internal-error', reason: `This worker's catalogue has no service "${request.service}".` }, new Date(), 1); // prettier-ignore
    const chosen = await chooseCitizen(request, request.runId);
    if (chosen === null) return null;
    try {
      const abort = chosen.lease ? AbortSignal.any([stopping.signal, chosen.lease.lost]) : stopping.signal;
      const deps = {
        ...depsOf(request, service, chosen.persona),
        attempt: 1,
        trace: 'steps',
        pictures: true,
        abort,
      } as const;
      return (await runJourney(request, deps)).record;
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      return faultRecord(request, { kind: 'internal-error', reason: error.message }, new Date(), 1);
    } finally {
      await chosen.lease?.release();
    }
  }

  /** null: all are busy. Without an agreement nobody signs in, so nobody can get into another's way. */
  async function chooseCitizen(
    { portal }: RunRequest,
    runId: string,
  ): Promise<{ persona: Persona; lease: CitizenLease | null } | null> {
    const [first] = options.personas;
    if (!first) throw new Error('A worker needs at least one test citizen.');
    if (portal.agreement === 'public') return { persona: first, lease: null };
    if (portal.identity) {
      const lease = await leaseCitizen(place, [`account-of-${portal.id}`], runId);
      return lease && { persona: first, lease };
    }
    // Each run begins at another one, so that not all of them ask for the first.
    const start = Math.floor(Math.random() * options.personas.length);
    const candidates = [...options.personas.slice(start), ...options.personas.slice(0, start)];
    const lease = await leaseCitizen(
      place,
      candidates.map(({ id }) => id),
      runId,
    );
    const persona = candidates.find(({ id }) => id === lease?.citizenId);
    return lease && persona ? { persona, lease } : null;
  }

  const consumer = new RunConsumer<unknown, RunResultInput>(
    place,
    async (run) => {
      running.add(run.runId);
      try {
        return await make(run);
      } finally {
        running.delete(run.runId);
      }
    },
    { concurrency: options.concurrency, ...(options.onError ? { onError: options.onError } : {}) },
  );
  const lanes = startLanes(
    options.concurrency,
    () => pool.processGroups,
    (now, strain) => {
      consumer.takeAtOnce(now);
      options.onLanes?.(now, strain);
    },
  );
  const probes =
    options.probeEveryMs === null ? null : startProbeBeat({ ...options, everyMs: options.probeEveryMs, neutralUrlsOf });
  const startedAt = new Date().toISOString();
  const heartbeat = new Heartbeat(place, () => ({
    id: options.id,
    place: options.from,
    version: options.signature.version,
    concurrency: lanes.now,
    running: [...running],
    startedAt,
    setAside: fitness.setAside,
  }));
  await consumer.ready();
  await heartbeat.beat();
  const reviewing = setInterval(() => fitness.review(), 5_000);
  const canary =
    options.canary &&
    startCanary(sendCanary, fitness, {
      ...options.canary,
      workerId: options.id,
      onCanary: (record) => options.onCanary?.(record),
    });
  return {
    running: () => [...running],
    stop: async (deadlineMs) => {
      clearInterval(reviewing);
      lanes.stop();
      stopping.abort(new Error('the worker stops'));
      await canary?.stop();
      await probes?.stop();
      // The grace covers the journey's own (it is told to end, then its browser is asked) and the way back to the queue.
      await consumer.close(deadlineMs, 15_000);
      await pool.close();
      await heartbeat.stop();
      await results.close();
    },
  };
}

function trafficStopped(portalId: string, reason: string): Halted {
  return new Halted('traffic-stopped', `All traffic to ${portalId} was stopped${reason === '' ? '' : `: ${reason}`}.`);
}

/** A little later than asked and not all at once. */
function soon(ms: number): number {
  return Math.round(ms * (1 + Math.random() / 2));
}
