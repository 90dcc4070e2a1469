import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maxTextLength, runSignalsSchema, type RunSignals } from '../../diagnosis/signals.ts';
import { createRedactor } from '../../redaction/redactor.ts';
import { redactSignals } from '../../worker/redact-signals.ts';

const name = 'Lý Thử';
const redactor = createRedactor({ values: [{ value: name, kind: 'personal' }], keep: [] });

test('whatever a page says, the stored signals can be read again and name nobody', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(name, ' ', 'Kính gửi ', '0912345678', 'x'.repeat(50)), { maxLength: 400 }),
      (pieces) => {
        const text = pieces.join('').slice(0, maxTextLength);
        const stored = JSON.stringify(redactSignals(told(text), redactor));
        expect(runSignalsSchema.safeParse(JSON.parse(stored)).error).toBeUndefined();
        expect(stored).not.toContain(name);
      },
    ),
    { examples: [[Array.from({ length: 400 }, () => name)]] },
  );
});

function told(text: string): RunSignals {
  return {
    version: 1,
    run: {
      runId: 'birth-registration--sandbox-igate-danang--desktop--fibre--once-20261122T085645Z',
      service: 'birth-registration',
      feeDue: false,
      filing: 'file',
      portal: 'sandbox-igate-danang',
      portalHost: 'dvc-danang.localhost',
      device: 'desktop',
      referenceDevice: true,
      network: 'fibre',
      referenceNetwork: true,
      agreement: 'agreed',
      sandbox: true,
      startedAt: '2026-11-22T08:56:45.000Z',
      durationMs: 1_000,
    },
    signals: [{ kind: 'console', at: 1, level: 'error', text, scriptHost: null, role: null }],
  };
}
