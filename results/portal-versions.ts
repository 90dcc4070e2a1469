/** Since when a portal's product is of a version, as far as the profiles told: a release is a change of it. */
import type { KnownPortal } from './keep-portals.ts';
import type { Database } from './open-database.ts';

export interface PortalRelease {
  readonly portal: string;
  readonly product: string;
  readonly version: string;
  readonly seenAt: Date;
}

/** Notes each version that differs from the portal's last one. A profile without a version says nothing. */
export async function notePortalVersions(db: Database, portals: readonly KnownPortal[], now: Date): Promise<void> {
  for (const { id, product = '', productVersion } of portals) {
    if (productVersion === undefined) continue;
    const last = await db
      .selectFrom('portal_versions')
      .select(['product', 'version'])
      .where('portal', '=', id)
      .orderBy('seen_at', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (last?.product === product && last.version === productVersion) continue;
    await db
      .insertInto('portal_versions')
      .values({ portal: id, seen_at: now, product, version: productVersion })
      // Several api processes that start together see the same profile.
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** The newest release of each portal. The first version ever told of is none: nobody knows how old it was. */
export async function latestReleases(db: Database): Promise<readonly PortalRelease[]> {
  const rows = await db
    .selectFrom('portal_versions')
    .distinctOn('portal')
    .select(['portal', 'product', 'version', 'seen_at'])
    .where('seen_at', '>', (eb) =>
      eb
        .selectFrom('portal_versions as first')
        .select((first) => first.fn.min('first.seen_at').as('seen_at'))
        .whereRef('first.portal', '=', 'portal_versions.portal'),
    )
    .orderBy('portal')
    .orderBy('seen_at', 'desc')
    .execute();
  return rows.map(({ portal, product, version, seen_at }) => ({ portal, product, version, seenAt: seen_at }));
}
