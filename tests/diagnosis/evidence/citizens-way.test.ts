import { describe, expect, test } from 'vitest';
import { hostHealth } from '../../../diagnosis/evidence/host-health.ts';
import { neutralHealth } from '../../../diagnosis/evidence/neutral-health.ts';
import { pathQuality } from '../../../diagnosis/evidence/path-quality.ts';
import { judge } from '../../../diagnosis/diagnose.ts';
import { failedProbe, obstacle, probe, request, run, unanswered } from '../run-facts.ts';

const byProxy = { via: 'access-proxy' } as const;
const firstByteAfter = (processing: number) => ({
  ...byProxy,
  phases: { resolve: null, connect: 10, tls: null, processing, transfer: 1 },
});
const passedElsewhere = {
  kind: 'confirmation',
  at: 20_000,
  changed: 'network',
  from: 'fibre through the access proxy',
  to: 'fibre',
  outcome: 'ok',
  failedStage: null,
  obstacle: null,
} as const;

describe('a run through an access network', () => {
  const blackHole = run([
    obstacle({ reason: 'navigation-failed' }),
    unanswered('net::ERR_TIMED_OUT'),
    probe('portal'),
    probe('neutral'),
    failedProbe('portal', 'ETIMEDOUT', byProxy),
    failedProbe('neutral', 'ETIMEDOUT', byProxy),
    passedElsewhere,
  ]);

  test('the neutral hosts are asked on the way of the citizen', () =>
    expect(neutralHealth(blackHole)).toMatchObject({ answered: 'none', silent: true }));

  test('the portal is asked directly', () => expect(hostHealth(blackHole).portal?.answers).toBe(true));

  test('one that answers nothing is no connection, and not a slow line', () =>
    expect(judge(blackHole).diagnosis).toMatchObject({ cause: 'network', detail: 'no-connection' }));
});

describe('the tries of one neutral host', () => {
  const tries = (...firstBytes: readonly (number | null)[]) =>
    firstBytes.map((ms) =>
      ms === null
        ? failedProbe('neutral', 'ETIMEDOUT', { ...byProxy, failedPhase: 'processing' })
        : probe('neutral', firstByteAfter(ms)),
    );
  const judged = (...firstBytes: readonly (number | null)[]) =>
    run([obstacle({ reason: 'timeout' }), request({ durationMs: 16_000 }), ...tries(...firstBytes), passedElsewhere]);

  test.each([
    ['now at once, now a second later', [5, 1_008, 7, 2_004]],
    ['now answered, now not', [1_009, null, 1_010, null]],
  ])('%s: packets get lost', (_, firstBytes) => {
    expect(pathQuality(judged(...firstBytes)).unsteady).toBe(true);
    expect(judge(judged(...firstBytes)).diagnosis).toMatchObject({ cause: 'network', detail: 'packet-loss' });
  });

  test.each([
    ['all late', [2_900, 2_950, 2_910, 2_990]],
    ['none answered in time', [null, null, null, null]],
  ])('%s: the line is slow', (_, firstBytes) => {
    expect(pathQuality(judged(...firstBytes)).unsteady).toBe(false);
    expect(judge(judged(...firstBytes)).diagnosis).toMatchObject({ cause: 'network', detail: 'too-slow' });
  });

  test('one neutral host down and another well is that host down, and no loss on the way', () => {
    const mixed = run([
      ...tries(5, 6, 5, 7),
      failedProbe('neutral', 'ECONNREFUSED', { ...byProxy, host: 'other.example' }),
      failedProbe('neutral', 'ECONNREFUSED', { ...byProxy, host: 'other.example' }),
    ]);
    expect(pathQuality(mixed).unsteady).toBe(false);
  });
});
