/** Shows since when each portal's product is of its present version. */
import type { Metrics } from './registry.ts';
import type { runFamilies } from './run-families.ts';

/** @param releases the newest of each portal */
export function showReleases(
  metrics: Metrics<typeof runFamilies>,
  releases: readonly {
    readonly portal: string;
    readonly product: string;
    readonly version: string;
    readonly seenAt: Date;
  }[],
): void {
  metrics.clear('congdan_portal_release_timestamp_seconds');
  for (const { portal, product, version, seenAt } of releases) {
    metrics.set('congdan_portal_release_timestamp_seconds', { portal, product, version }, seenAt.getTime() / 1_000);
  }
}
