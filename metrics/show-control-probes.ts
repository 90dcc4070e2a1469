import type { CountedProbe } from '../diagnosis/run-result.ts';
import type { Metrics } from './registry.ts';
import type { runFamilies } from './run-families.ts';

/** Shows the newest probes of a portal. A role with several hosts is reached when all of them are; its phases are those of the slowest. */
export function showControlProbes(
  metrics: Metrics<typeof runFamilies>,
  portal: string,
  probes: readonly CountedProbe[],
): void {
  for (const [role, ofRole] of Map.groupBy(probes, (probe) => probe.role)) {
    metrics.set('congdan_control_probe_success', { portal, role }, ofRole.every((probe) => probe.success) ? 1 : 0);
    for (const phase of ['resolve', 'connect', 'tls', 'processing', 'transfer'] as const) {
      const slowestMs = Math.max(0, ...ofRole.map((probe) => probe.phases[phase] ?? 0));
      metrics.set('congdan_control_probe_duration_seconds', { portal, role, phase }, slowestMs / 1_000);
    }
  }
}
