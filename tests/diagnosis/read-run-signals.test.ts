import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../diagnosis/diagnose.ts';
import { maxFileLength, readRunSignals, UnreadableSignals } from '../../diagnosis/read-run-signals.ts';
import { enough } from '../../diagnosis/rule.ts';
import { diagnosisSchema } from '../../diagnosis/run-record.ts';
import { obstacles, type Signal } from '../../diagnosis/signals.ts';
import {
  certificate,
  condition,
  confirmation,
  effort,
  failedProbe,
  field,
  hostState,
  obstacle,
  page,
  pageError,
  payment,
  probe,
  request,
  run,
  step,
  unanswered,
  upload,
} from './run-facts.ts';

describe('reading stored signals', () => {
  const whole = JSON.stringify(run([obstacle(), page(), request()]));

  test('gives back what was stored', () => expect(readRunSignals(whole, 'run.json')).toEqual(JSON.parse(whole)));

  test('a file cut short is one sentence with the file in it', () => {
    expect(() => readRunSignals(whole.slice(0, -20), 'run.json')).toThrow(
      /^run\.json is not whole JSON.*fetch it again\.$/,
    );
  });

  test('a wrong shape lists the paths', () => {
    const broken = whole.replace('"control-missing"', '"out-of-luck"').replace('"version":1', '"version":7');
    expect(() => readRunSignals(broken, 'run.json')).toThrow(/version: .*signals\.0\.reason: /);
  });

  test('an oversized file is refused before it is parsed', () => {
    expect(() => readRunSignals(' '.repeat(maxFileLength + 1), 'run.json')).toThrow(UnreadableSignals);
  });

  test('any text is either a run or a named error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        try {
          readRunSignals(text, 'x');
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableSignals);
        }
      }),
    );
  });
});

const shout = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.constantFrom(
    'Hệ thống đang bảo trì',
    'lỗi kết nối',
    'không tìm thấy dữ liệu của công dân',
    '((((((((((',
    '\uD800',
    '__proto__',
    '\u0301'.repeat(150),
    'net::ERR_TIMED_OUT',
  ),
);
const time = fc.oneof(fc.nat(20_000), fc.constantFrom(0, 1e300));
const role = fc.constantFrom('portal', 'payment', 'identity', 'shared-data', 'neutral', 'third-party');
const stage = fc.constantFrom('login', 'form', 'payment', 'tracking');

const hostile: fc.Arbitrary<Signal> = fc.oneof(
  fc
    .record({
      reason: fc.constantFrom(...obstacles),
      stage,
      answer: fc.option(shout),
      subject: fc.option(shout),
      at: time,
      waitedMs: fc.option(time),
    })
    .map((some) => obstacle(some)),
  fc
    .record({
      alerts: fc.array(shout, { maxLength: 5 }),
      headings: fc.array(shout, { maxLength: 5 }),
      text: shout,
      textLength: time,
      controls: fc.nat(50),
      role,
      at: time,
    })
    .map((some) => page(some)),
  fc
    .record({
      validations: fc.array(fc.record({ text: shout, field: fc.option(shout) }), { maxLength: 5 }),
      moment: fc.constantFrom('failure', 'refused', 'stage-end'),
    })
    .map((some) => page(some)),
  fc
    .record({
      status: fc.option(fc.nat(999)),
      role,
      stage: fc.option(stage),
      durationMs: fc.option(time),
      url: shout,
      at: time,
    })
    .map((some) => request(some)),
  fc.record({ failure: shout, role }).map(({ failure, ...some }) => unanswered(failure, some)),
  fc.record({ role, redirectedTo: fc.option(shout) }).map(({ role: of, ...some }) => probe(of, some)),
  fc.record({ role, failure: shout }).map(({ role: of, failure }) => failedProbe(of, failure)),
  fc
    .record({
      changed: fc.constantFrom('device', 'network', 'probe', 'time'),
      outcome: fc.constantFrom('ok', 'failed', 'monitor-fault', 'stopped'),
    })
    .map((some) => confirmation(some)),
  fc.record({ message: shout, name: shout, role: fc.option(role) }).map((some) => pageError(some)),
  fc.record({ responseCode: fc.option(shout), moneyMoved: fc.boolean() }).map((some) => payment(some)),
  fc.record({ label: shout, declared: fc.option(shout), required: fc.boolean() }).map((some) => field(some)),
  fc
    .record({ lookedFor: fc.option(shout), chosen: fc.option(shout) })
    .map((some) => step({ outcome: 'failed', ...some })),
  fc.record({ message: fc.option(shout), accepted: fc.boolean(), fileType: shout }).map((some) => upload(some)),
  fc.record({ freeMemoryMiB: time, loadPerCore: time }).map((some) => hostState(some)),
  fc.record({ error: fc.option(shout), role }).map((some) => certificate(some)),
  fc.constantFrom(effort(), condition()),
);

test('whatever was stored: a verdict without a crash, the same each time, within its own schema', () => {
  fc.assert(
    fc.property(
      fc.array(hostile, { maxLength: 25 }),
      fc.boolean(),
      fc.boolean(),
      (signals, referenceDevice, referenceNetwork) => {
        const stored = run(signals, { referenceDevice, referenceNetwork });
        const verdict = judge(stored);
        expect(verdict.crashedRules).toEqual([]);
        expect(verdict.monitorFault === null || verdict.diagnosis === null).toBe(true);
        if (verdict.diagnosis !== null) {
          diagnosisSchema.parse(verdict.diagnosis);
          expect(verdict.diagnosis.confidence >= enough).toBe(verdict.diagnosis.cause !== null);
          expect(verdict.diagnosis.reasons).not.toContain('');
        }
        expect(judge(structuredClone(stored))).toEqual(verdict);
      },
    ),
    { numRuns: 300 },
  );
});

test('a third party that fails changes no verdict', () => {
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 10 }), shout, (signals, failure) => {
      const noise = [
        unanswered(failure, {
          role: 'third-party',
          host: 'ads.example',
          navigation: false,
          resource: 'image',
          at: 100,
        }),
        pageError({ role: 'third-party' }),
      ];
      const plain = judge(run(signals));
      const noisy = judge(run([...noise, ...signals]));
      expect(noisy.diagnosis?.cause).toBe(plain.diagnosis?.cause);
      expect(noisy.monitorFault?.kind).toBe(plain.monitorFault?.kind);
    }),
    {
      numRuns: 100,
      // Taken for packets lost on the way, where another network got through.
      examples: [[[obstacle(), confirmation()], '']],
    },
  );
});

test('a run of the greatest size is judged in a moment', () => {
  const loud = page({ alerts: Array<string>(40).fill('Hệ thống không bảo trì '.repeat(80)), text: 'x '.repeat(1_000) });
  const verdict = judge(run([obstacle(), ...Array<Signal>(4_900).fill(loud)]));
  expect(verdict.crashedRules).toEqual([]);
});
