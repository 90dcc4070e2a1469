import type { RunSignals } from '../diagnosis/signals.ts';
import { redactFacts } from '../redaction/redact-facts.ts';
import type { Redactor } from '../redaction/redactor.ts';
import { fitSignal } from './fit-signal.ts';

/**
 * What is stored of a run's signals. They are cut to their lengths once more: a marker is longer than many a value, and
 * a page's text of 2,000 characters with three names in it grew past what a replay reads.
 */
export function redactSignals(told: RunSignals, redactor: Redactor): RunSignals {
  const { signals, ...rest } = redactFacts(told, redactor);
  return { ...rest, signals: signals.map(fitSignal) };
}
