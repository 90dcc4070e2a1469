import type { SignalOf } from '../diagnosis/signals.ts';
import { referenceDevice } from '../journeys/devices.ts';
import type { JourneyReport } from '../journeys/journey.ts';
import { referenceNetwork } from '../journeys/networks.ts';
import type { PortalProfile } from '../journeys/portals/profile.ts';
import type { AttemptEnd, Conditions } from './attempt-journey.ts';
import { createRoleMap, type RoleMap } from './role-map.ts';
import { createSignalLog, type SignalLog } from './signal-log.ts';

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
export function confirmingChanges(failed: Conditions): readonly Change[] {
  const changes: Change[] = [];
  const reference = { device: referenceDevice, network: referenceNetwork };
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

/**
 * Makes the same journey under the changed conditions. Its own signals tell nothing that the first one's do not, so only how it ended
 * is kept; and where it failed again, its trace.
 */
export async function confirmingRun(
  { changed, from, to, conditions }: Change,
  attempt: (conditions: Conditions, log: SignalLog, roles: RoleMap) => Promise<AttemptEnd>,
  portal: PortalProfile,
): Promise<{
  readonly signal: Omit<SignalOf<'confirmation'>, 'at'>;
  readonly report: JourneyReport | null;
  readonly trace: string | null;
}> {
  const roles = createRoleMap(portal);
  const begun = performance.now();
  const log = createSignalLog(roles, () => performance.now() - begun);
  const { report, stage, trace } = await attempt(conditions, log, roles);
  const stop = log.signals().findLast((signal) => signal.kind === 'obstacle');
  const outcome = report?.outcome ?? (stop ? 'failed' : 'monitor-fault');
  return {
    report,
    trace,
    signal: {
      kind: 'confirmation',
      changed,
      from,
      to,
      outcome,
      failedStage: report?.failedStage ?? (outcome === 'failed' ? stage : null),
      obstacle: report?.obstacle ?? stop?.reason ?? null,
    },
  };
}
