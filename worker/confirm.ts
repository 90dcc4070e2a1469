import type { SignalOf } from '../diagnosis/signals.ts';
import type { PortalProfile } from '../journeys/portals/profile.ts';
import type { Conditions } from './attempt-journey.ts';

/** A run to be made again with exactly one thing changed. */
export interface Change {
  readonly changed: SignalOf<'confirmation'>['changed'];
  readonly from: string;
  readonly to: string;
  readonly conditions: Conditions;
}

/**
 * What a failure may be confirmed by: the reference device, if it was another; the reference network without the
 * access proxy, if it was constrained in either way. One thing at a time, or the answer would tell nothing.
 */
export function confirmingChanges(
  failed: Conditions,
  reference: Pick<Conditions, 'device' | 'network'>,
): readonly Change[] {
  const changes: Change[] = [];
  if (!failed.device.reference) {
    changes.push({
      changed: 'device',
      from: failed.device.id,
      to: reference.device.id,
      conditions: { ...failed, device: reference.device },
    });
  }
  if (!failed.network.reference || failed.accessProxy !== null) {
    changes.push({
      changed: 'network',
      from: failed.accessProxy === null ? failed.network.id : `${failed.network.id} through the access proxy`,
      to: reference.network.id,
      conditions: { ...failed, network: reference.network, accessProxy: null },
    });
  }
  return changes;
}

/** Never again where money has moved or a file was submitted, unless neither is real. Unknown counts as yes. */
export function mayRepeat(portal: PortalProfile, leftTraces: boolean | null): boolean {
  return portal.sandbox || portal.agreement === 'public' || leftTraces === false;
}
