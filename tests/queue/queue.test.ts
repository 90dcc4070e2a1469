import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { leaseCitizen } from '../../queue/citizen-lease.ts';
import { connectRedis, type RedisConnection } from '../../queue/connect-redis.ts';
import { Heartbeat, liveWorkers } from '../../queue/heartbeat.ts';
import { sweepLostRuns, type LostRun } from '../../queue/lost-runs.ts';
import { MonitorFaultError } from '../../queue/monitor-fault-error.ts';
import { allowPortal, enterPortal, portalStopped, stopPortal } from '../../queue/portal-gate.ts';
import { ownKey, type QueuePlace } from '../../queue/queue-names.ts';
import { ResultConsumer } from '../../queue/result-consumer.ts';
import { StopWatches } from '../../queue/stop-watches.ts';
import { ResultQueue } from '../../queue/result-queue.ts';
import { RunConsumer, type RunProcessor } from '../../queue/run-consumer.ts';
import { RunEvents, type RunEvent } from '../../queue/run-events.ts';
import { RunPostponed } from '../../queue/run-postponed.ts';
import { RunQueue } from '../../queue/run-queue.ts';
import { Tick } from '../../queue/tick.ts';
import { startRedis } from './start-redis.ts';
import { until } from './until.ts';

let server: Awaited<ReturnType<typeof startRedis>>;
let redis: RedisConnection;
let place: QueuePlace;
let tests = 0;
beforeAll(async () => {
  server = await startRedis();
  redis = await connectRedis(server.url);
});
afterAll(async () => {
  redis.disconnect();
  await server.stop();
});
beforeEach(() => {
  place = { redis, prefix: `test${tests++}` };
});

describe('the connection', () => {
  test('says in one sentence that Redis is not there', async () => {
    await expect(connectRedis('redis://user:secret@127.0.0.1:1')).rejects.toThrow(
      'Redis at redis://127.0.0.1:1 cannot be reached (ECONNREFUSED): start it, or set REDIS_URL to the one to use.',
    );
  });

  test('warns when Redis may drop what is queued', async () => {
    const warnings: string[] = [];
    await redis.config('SET', 'maxmemory-policy', 'allkeys-lru');
    const other = await connectRedis(server.url, { warn: (sentence) => warnings.push(sentence) });
    other.disconnect();
    await redis.config('SET', 'maxmemory-policy', 'noeviction');
    expect(warnings).toEqual([expect.stringContaining('maxmemory-policy allkeys-lru')]);
  });
});

describe('runs', () => {
  test('a run added twice is made once, watchers see it, and its result comes back', async () => {
    const runs = new RunQueue<{ n: number }>(place);
    const seen: RunEvent<string>[] = [];
    const events = new RunEvents<string>(place, (event) => seen.push(event));
    await events.ready();
    let made = 0;
    const consumer = consume<{ n: number }, string>(async (run) => {
      made++;
      run.progress({ stage: 'form' });
      return `n is ${run.payload.n}`;
    });
    await runs.add([{ runId: 'a--1', payload: { n: 1 } }]);
    await runs.add([{ runId: 'a--1', payload: { n: 2 } }]);
    await until('it is completed', () => seen.some(({ kind }) => kind === 'completed'));
    await runs.add([{ runId: 'a--1', payload: { n: 3 } }]);
    expect(made).toBe(1);
    expect(seen).toContainEqual({ kind: 'progress', runId: 'a--1', progress: { stage: 'form' } });
    expect(seen).toContainEqual({ kind: 'completed', runId: 'a--1', result: 'n is 1' });
    await close(consumer, runs, events);
  });

  test('only a monitor fault is tried again, and the last attempt knows that it is the last', async () => {
    const runs = new RunQueue<string>(place);
    const made: [string, number, boolean][] = [];
    const consumer = consume<string, string>(async (run) => {
      made.push([run.runId, run.attempt, run.lastAttempt]);
      if (run.payload === 'fault' && !run.lastAttempt) throw new MonitorFaultError('browser crashed');
      if (run.payload === 'bug') throw new TypeError('our bug');
      return 'recorded';
    });
    await runs.add([
      { runId: 'fault', payload: 'fault' },
      { runId: 'bug', payload: 'bug' },
    ]);
    await until('both ended', async () => {
      const counts = await runs.counts();
      return counts.completed === 1 && counts.failed === 1;
    });
    expect(made.filter(([id]) => id === 'fault')).toEqual([
      ['fault', 1, false],
      ['fault', 2, true],
    ]);
    expect(made.filter(([id]) => id === 'bug')).toHaveLength(1);

    const lost: LostRun<string>[] = [];
    expect(await sweepLostRuns<string>(place, async (run) => void lost.push(run))).toBe(1);
    expect(lost).toEqual([expect.objectContaining({ runId: 'bug', payload: 'bug', reason: 'our bug' })]);
    expect((await runs.counts()).failed).toBe(0);
    await close(consumer, runs);
  });

  test('fewer are taken at once when told so, and more again', async () => {
    const runs = new RunQueue<string>(place);
    const inHand: PromiseWithResolvers<string>[] = [];
    const consumer = new RunConsumer<string, string>(place, () => {
      const run = Promise.withResolvers<string>();
      inHand.push(run);
      return run.promise;
    }, { concurrency: 2 }); // prettier-ignore
    const active = async () => (await runs.counts()).active;
    const ended = async () => (await runs.counts()).completed;
    await runs.add(['a', 'b', 'c', 'd', 'e', 'f'].map((runId) => ({ runId, payload: '' })));
    await until('two are in hand', async () => (await active()) === 2);
    consumer.takeAtOnce(1);
    for (const done of [1, 2, 3]) {
      inHand.shift()?.resolve('');
      await until('it has ended', async () => (await ended()) === done);
    }
    await until('the next is in hand', async () => (await active()) === 1);
    consumer.takeAtOnce(3);
    inHand.shift()?.resolve('');
    await until('the last two are in hand', async () => (await active()) === 2);
    for (const run of inHand) run.resolve('');
    await close(consumer, runs);
  });

  test('a lost run that cannot be recorded stays for the next sweep', async () => {
    const runs = new RunQueue<string>(place);
    const consumer = consume<string, string>(async () => {
      throw new Error('for good');
    });
    await runs.add([{ runId: 'x', payload: '' }]);
    await until('it failed', async () => (await runs.counts()).failed === 1);
    await expect(sweepLostRuns(place, () => Promise.reject(new Error('no database')))).rejects.toThrow('no database');
    expect((await runs.counts()).failed).toBe(1);
    await close(consumer, runs);
  });

  test('a lost run that cannot be recorded keeps no other one back', async () => {
    const runs = new RunQueue<string>(place);
    const consumer = consume<string, string>(async () => {
      throw new Error('for good');
    });
    await runs.add(['poison', 'y', 'z'].map((runId) => ({ runId, payload: '' })));
    await until('all failed', async () => (await runs.counts()).failed === 3);
    const told: string[] = [];
    const tell = async ({ runId }: LostRun<string>) => {
      if (runId === 'poison') throw new Error('no such thing');
      told.push(runId);
    };
    await expect(sweepLostRuns(place, tell)).rejects.toThrow('1 of 3 lost runs could not be told');
    expect(told.sort()).toEqual(['y', 'z']);
    await close(consumer, runs);
  });

  test('a postponed run comes back without using up an attempt', async () => {
    const runs = new RunQueue<string>(place);
    const attempts: [number, boolean][] = [];
    const consumer = consume<string, string>(async (run) => {
      attempts.push([run.attempt, run.startedBefore]);
      if (attempts.length < 3) throw new RunPostponed('gate closed', 20);
      return 'made';
    });
    await runs.add([{ runId: 'later', payload: '' }]);
    await until('it is made', async () => (await runs.counts()).completed === 1);
    expect(attempts).toEqual([
      [1, false],
      [1, false],
      [1, false],
    ]);
    await close(consumer, runs);
  });

  test('closing aborts what does not end by the deadline', async () => {
    const runs = new RunQueue<string>(place);
    let begun = false;
    const consumer = consume<string, string>(async (run) => {
      begun = true;
      await new Promise((resolve) => run.abort.addEventListener('abort', resolve));
      throw new MonitorFaultError('the worker stops');
    });
    await runs.add([{ runId: 'long', payload: '' }]);
    await until('it has begun', () => begun);
    await consumer.close(50);
    const counts = await runs.counts();
    expect(counts.active).toBe(0);
    expect(counts.delayed + counts.waiting).toBe(1);
    await runs.close();
  });

  test('ids that BullMQ would refuse are refused in our words', async () => {
    const runs = new RunQueue<string>(place);
    await expect(runs.add([{ runId: 'a:b', payload: '' }])).rejects.toThrow('Run id "a:b" cannot be queued');
    await runs.close();
  });
});

describe('results', () => {
  test('are recorded once, however often recording fails and publishing is repeated', async () => {
    const results = new ResultQueue<{ outcome: string }>(place);
    const recorded: unknown[] = [];
    const retried: string[] = [];
    let failures = 1;
    const recorder = new ResultConsumer<{ outcome: string }>(
      place,
      async (runId, result) => {
        if (failures-- > 0) throw new Error('no database');
        recorded.push([runId, result]);
      },
      { onRetry: (runId) => retried.push(runId) },
    );
    await results.publish('r1', { outcome: 'ok' });
    await results.publish('r1', { outcome: 'failed' });
    await until('it is recorded', async () => recorded.length > 0 && (await results.pending()) === 0);
    expect(recorded).toEqual([['r1', { outcome: 'ok' }]]);
    expect(retried).toEqual(['r1']);
    await recorder.close();
    await results.close();
  });
});

describe('the tick', () => {
  test('of two processes serves every moment exactly once, also after a failure', async () => {
    const served: [number, number][] = [];
    let failures = 1;
    const serve = async (from: number, to: number): Promise<void> => {
      if (failures-- > 0) throw new Error('this once');
      served.push([from, to]);
    };
    const one = await Tick.start(place, serve, { everyMs: 50 });
    const two = await Tick.start(place, serve, { everyMs: 50 });
    await until('some ticks are served', () => served.length >= 6);
    await one.close();
    const before = served.length;
    await until('the other goes on', () => served.length >= before + 2);
    await two.close();
    for (const [n, [, to]] of served.entries()) {
      const next = served[n + 1];
      if (next) expect(next[0]).toBe(to);
    }
  });

  test('goes on when the clock is set back by an hour', async () => {
    await redis.set(ownKey(place, 'tick-cursor'), String(Date.now() + 3_600_000));
    const served: number[] = [];
    const tick = await Tick.start(place, async (_, to) => void served.push(to), { everyMs: 50 });
    await until('some ticks are served', () => served.length >= 3);
    await tick.close();
    expect(Math.max(...served)).toBeLessThanOrEqual(Date.now());
  });
});

describe('leases and gates', () => {
  test('two runs never get the same citizen, and a released one is free again', async () => {
    const first = await leaseCitizen(place, ['an', 'binh'], 'run-1');
    const second = await leaseCitizen(place, ['an', 'binh'], 'run-2');
    expect([first?.citizenId, second?.citizenId]).toEqual(['an', 'binh']);
    expect(await leaseCitizen(place, ['an', 'binh'], 'run-3')).toBeNull();
    await first?.release();
    const third = await leaseCitizen(place, ['an', 'binh'], 'run-3');
    expect(third?.citizenId).toBe('an');
    await first?.release(); // no longer its own
    expect(await leaseCitizen(place, ['an'], 'run-4')).toBeNull();
    await second?.release();
    await third?.release();
  });

  test('a lease that was lost says so', async () => {
    const lease = await leaseCitizen(place, ['an'], 'run-1', 60);
    await redis.flushdb();
    await until('it is told', () => lease?.lost.aborted === true);
    await lease?.release();
  });

  test('a portal is never visited by more at once, nor more a minute, than its limits', async () => {
    const limits = { runsPerMinute: 3, concurrentRuns: 2 };
    const asked = await Promise.all(['a', 'b', 'c'].map((id) => enterPortal(place, 'dvc', id, limits)));
    expect(asked.filter(({ entered }) => entered)).toHaveLength(2);
    expect(asked.find(({ entered }) => !entered)).toMatchObject({ reason: 'concurrency' });
    for (const answer of asked) if (answer.entered) await answer.leave();
    const third = await enterPortal(place, 'dvc', 'd', limits);
    expect(third.entered).toBe(true);
    if (third.entered) await third.leave();
    const fourth = await enterPortal(place, 'dvc', 'e', limits);
    expect(fourth).toMatchObject({ entered: false, reason: 'rate' });
    if (!fourth.entered) expect(fourth.retryAfterMs).toBeGreaterThan(50_000);
    expect(await enterPortal(place, 'another', 'e', limits)).toMatchObject({ entered: true });
  });

  test('one watch over all runs ends those at a portal whose traffic is stopped, and no others', async () => {
    const watches = new StopWatches(place, 20);
    const [one, other, elsewhere] = ['watched', 'watched', 'another'].map((portal) =>
      watches.watch(portal, (reason) => new Error(`stopped: ${reason}`)),
    );
    await stopPortal(place, 'watched', 'asked by the operator');
    await until('both are told', () => [one, other].every((watch) => watch?.stopped.aborted));
    expect(String(one?.stopped.reason)).toBe('Error: stopped: asked by the operator');
    expect(elsewhere?.stopped.aborted).toBe(false);
    [one, other, elsewhere].forEach((watch) => watch?.end());
    await allowPortal(place, 'watched');
  });

  test('one switch stops all traffic to a portal', async () => {
    const limits = { runsPerMinute: 60, concurrentRuns: 9 };
    await stopPortal(place, 'dvc', 'asked by the operator');
    expect(await enterPortal(place, 'dvc', 'a', limits)).toMatchObject({ entered: false, reason: 'stopped' });
    expect(await portalStopped(place, 'dvc')).toBe('asked by the operator');
    await allowPortal(place, 'dvc');
    expect(await enterPortal(place, 'dvc', 'a', limits)).toMatchObject({ entered: true });
  });

  test('workers are seen while they live', async () => {
    const heartbeat = new Heartbeat(place, () => ({
      id: 'w1',
      place: '48-vnpt',
      version: '1',
      concurrency: 2,
      running: ['r'],
      startedAt: '2026-01-01T00:00:00Z',
      setAside: null,
    }));
    await heartbeat.beat();
    expect(await liveWorkers(place)).toEqual([expect.objectContaining({ id: 'w1', running: ['r'] })]);
    await heartbeat.stop();
    expect(await liveWorkers(place)).toEqual([]);
  });
});

function consume<Payload, Result>(processor: RunProcessor<Payload, Result>): RunConsumer<Payload, Result> {
  return new RunConsumer(place, processor, { concurrency: 1 });
}

async function close(
  consumer: { close(deadlineMs: number): Promise<void> },
  ...others: { close(): Promise<void> }[]
): Promise<void> {
  await consumer.close(1_000);
  for (const other of others) await other.close();
}
