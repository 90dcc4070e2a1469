import type { RunSignals } from '../signals.ts';

/**
 * What the run was made with. Never evidence of a cause by itself: it only says which differential observations are
 * possible, and which device any current portal must serve.
 */
export function citizenSetup(run: RunSignals): {
  readonly device: string;
  readonly network: string;
  readonly referenceDevice: boolean;
  readonly referenceNetwork: boolean;
  readonly portalHost: string;
  readonly feeDue: boolean | null;
} {
  const { device, network, referenceDevice, referenceNetwork, portalHost, feeDue } = run.run;
  return { device, network, referenceDevice, referenceNetwork, portalHost, feeDue };
}
