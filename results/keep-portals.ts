/** Keeps what profiles say of the portals, so that runs can be compared by vendor, product and procurement in SQL. */
import type { Database } from './open-database.ts';

/** What is kept of a profile; a portal that is no longer watched keeps what was known of it. */
export interface KnownPortal {
  readonly id: string;
  readonly name: string;
  readonly province?: string | undefined;
  readonly operator?: string | undefined;
  readonly product?: string | undefined;
  readonly productVersion?: string | undefined;
  readonly vendor?: string | undefined;
  readonly procurement?: string | undefined;
}

export async function keepPortals(db: Database, portals: readonly KnownPortal[]): Promise<void> {
  for (const { id, name, province, operator, product, productVersion, vendor, procurement } of portals) {
    const known = {
      name,
      province: province ?? null,
      operator: operator ?? null,
      product: product ?? null,
      product_version: productVersion ?? null,
      vendor: vendor ?? null,
      procurement: procurement ?? null,
    };
    await db
      .insertInto('portals')
      .values({ id, ...known })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(known))
      .execute();
  }
}
