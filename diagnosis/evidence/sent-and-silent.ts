import type { RunSignals, SignalOf } from '../signals.ts';
import { obstacle } from './obstacle.ts';
import { signalsOf } from './signals-of.ts';

/** What the journey looks for in order to send a form. */
const sending = new Set(['submit', 'confirm']);

/**
 * The step with which the citizen sent the form, where nothing came of it: no complaint, no question, nothing to hand in. null: he did
 * not get so far, or was answered.
 */
export function sentAndSilent(run: RunSignals): SignalOf<'step'> | null {
  const stop = obstacle(run);
  if (stop?.stage !== 'form' || stop.reason !== 'control-missing') return null;
  const sent = signalsOf(run, 'step').findLast(
    ({ stage, outcome, lookedFor }) => stage === 'form' && outcome === 'done' && sending.has(lookedFor ?? ''),
  );
  if (sent === undefined) return null;
  const answered = run.signals.some(
    (signal) =>
      signal.at > sent.at &&
      (signal.kind === 'field' ||
        signal.kind === 'upload' ||
        (signal.kind === 'page' &&
          (signal.moment === 'refused' || signal.alerts.length > 0 || signal.validations.length > 0))),
  );
  return answered ? null : sent;
}
