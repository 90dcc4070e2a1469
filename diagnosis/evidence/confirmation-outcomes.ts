import type { RunSignals } from '../signals.ts';
import { obstacle } from './obstacle.ts';
import { signalsOf } from './signals-of.ts';

/**
 * How the same journey went with exactly one thing changed. passed: it got through (or as far as the agreement allows).
 * same: stopped by the same obstacle in the same stage. otherwise: stopped by something else. null: not tried, or the
 * trial itself was spoilt by our side.
 */
export type ConfirmationOutcome = 'passed' | 'same' | 'otherwise' | null;

export interface ConfirmationOutcomes {
  readonly device: ConfirmationOutcome;
  readonly network: ConfirmationOutcome;
  readonly probe: ConfirmationOutcome;
  readonly time: ConfirmationOutcome;
  /** What the device and the network were changed to, for the reasons. */
  readonly changedTo: Readonly<Record<'device' | 'network' | 'probe' | 'time', string | null>>;
}

export function confirmationOutcomes(run: RunSignals): ConfirmationOutcomes {
  const stop = obstacle(run);
  const confirmations = signalsOf(run, 'confirmation');
  const last = (changed: 'device' | 'network' | 'probe' | 'time') =>
    confirmations.findLast((confirmation) => confirmation.changed === changed);
  const outcome = (changed: 'device' | 'network' | 'probe' | 'time'): ConfirmationOutcome => {
    const confirmation = last(changed);
    if (confirmation === undefined || confirmation.outcome === 'monitor-fault') return null;
    if (confirmation.outcome !== 'failed') return 'passed';
    return confirmation.obstacle === stop?.reason && confirmation.failedStage === stop.stage ? 'same' : 'otherwise';
  };
  const to = (changed: 'device' | 'network' | 'probe' | 'time'): string | null => last(changed)?.to ?? null;
  return {
    device: outcome('device'),
    network: outcome('network'),
    probe: outcome('probe'),
    time: outcome('time'),
    changedTo: { device: to('device'), network: to('network'), probe: to('probe'), time: to('time') },
  };
}
