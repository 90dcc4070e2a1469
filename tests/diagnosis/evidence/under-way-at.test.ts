import { describe, expect, test } from 'vitest';
import { judge } from '../../../diagnosis/diagnose.ts';
import { decisiveNavigation } from '../../../diagnosis/evidence/decisive-navigation.ts';
import { serverWait } from '../../../diagnosis/evidence/server-wait.ts';
import { failedProbe, obstacle, probe, request, run } from '../run-facts.ts';

const gaveUpAt = 73_559;
const pending = (at: number, durationMs: number) =>
  request({ at, durationMs, stage: 'payment', role: 'payment', host: 'pay.example', url: 'https://pay.example/', status: null, contentType: null, phases: null, bytes: null }); // prettier-ignore
const waiting = (at: number, durationMs: number) =>
  run([
    obstacle({ at: gaveUpAt, stage: 'payment', reason: 'timeout', words: 'đọc trang', waitedMs: null }),
    pending(at, durationMs),
    probe('portal'),
    probe('neutral'),
    failedProbe('payment', 'ETIMEDOUT', { host: 'pay.example' }),
  ]);

describe('a request without an answer', () => {
  test.each([
    ['noted at once', gaveUpAt + 100, 61_000],
    ['noted when the hanging page could be left, seconds later', gaveUpAt + 5_000, 66_000],
  ])('%s is what the citizen waited for', (_, at, durationMs) => {
    const told = waiting(at, durationMs);
    expect(serverWait(told)).toMatchObject({ answered: false, waitedMs: durationMs });
    expect(decisiveNavigation(told)?.request.host).toBe('pay.example');
    expect(judge(told).diagnosis).toMatchObject({ cause: 'payment', detail: 'gateway-unreachable' });
  });

  test('sent after he was stopped is not', () => {
    const told = waiting(gaveUpAt + 15_000, 9_000);
    expect(serverWait(told)).toBeNull();
    expect(decisiveNavigation(told)).toBeNull();
  });
});
