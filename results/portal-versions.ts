/** Since when a portal runs on a product of a version, as far as its profile told: a release is a change of either. */
import type { KnownPortal } from './keep-portals.ts';
import type { Database } from './open-database.ts';

export interface PortalRelease {
  readonly portal: string;
  /** '': the profile does not say. */
  readonly product: string;
  readonly version: string;
  readonly seenAt: Date;
}

/** Notes product and version where they differ from the portal's last ones. A profile that names neither says nothing. */
export async function notePortalVersions(db: Database, portals: readonly KnownPortal[], now: Date): Promise<void> {
  for (const { id, product = '', productVersion: version = '' } of portals) {
    if (product === '' && version === '') continue;
    const last = await db
      .selectFrom('portal_versions')
      .select(['product', 'version'])
      .where('portal', '=', id)
      .orderBy('seen_at', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (last?.product === product && last.version === version) continue;
    await db
      .insertInto('portal_versions')
      .values({ portal: id, seen_at: now, product, version })
      // Several api processes that start together see the same profile.
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** Of each portal product and version as they are, and when they were first seen so. */
export async function latestReleases(db: Database): Promise<readonly PortalRelease[]> {
  const rows = await db
    .selectFrom('portal_versions')
    .distinctOn('portal')
    .select(['portal', 'product', 'version', 'seen_at'])
    .orderBy('portal')
    .orderBy('seen_at', 'desc')
    .execute();
  return rows.map(({ portal, product, version, seen_at }) => ({ portal, product, version, seenAt: seen_at }));
}

/** Every change of product or version, the newest first; what a portal was first seen on is none. */
export async function listReleases(db: Database): Promise<readonly PortalRelease[]> {
  const rows = await db
    .selectFrom('portal_versions as release')
    .select(['portal', 'product', 'version', 'seen_at'])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('portal_versions as earlier')
          .select('earlier.portal')
          .whereRef('earlier.portal', '=', 'release.portal')
          .whereRef('earlier.seen_at', '<', 'release.seen_at'),
      ),
    )
    .orderBy('seen_at', 'desc')
    .orderBy('portal')
    .limit(mostReleases)
    .execute();
  return rows.map(({ portal, product, version, seen_at }) => ({ portal, product, version, seenAt: seen_at }));
}

/** More than one looks through. */
const mostReleases = 200;
