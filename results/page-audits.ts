/** What axe-core found at the pages of portals: kept by day, and added up for grades. */
import { type PageAudit, isBarrier } from '../diagnosis/page-audit.ts';
import type { RunRecord } from '../diagnosis/run-record.ts';
import type { Window } from './figures/split-window.ts';
import type { Database } from './open-database.ts';
import { storableJson } from './storable-json.ts';

/** Of each kind of page at each portal the newest of a time. */
export interface AuditFigures {
  readonly pages: number;
  /** Rules with serious or critical impact that a page breaks, on the mean. */
  readonly barriers: number;
  /** Those rules, the most widespread first. */
  readonly rules: readonly { readonly rule: string; readonly pages: number; readonly places: number }[];
}

/** Keeps of each kind of page the newest audit of a day of Viet Nam; one that is told late changes nothing. */
export async function keepPageAudits(
  db: Database,
  runs: readonly (Pick<RunRecord, 'portal' | 'runId' | 'startedAt'> & { readonly audits: readonly PageAudit[] })[],
): Promise<void> {
  const rows = runs.flatMap(({ portal, runId, startedAt, audits }) =>
    audits.map(({ stage, moment, checked, broken }) => ({
      portal,
      stage,
      moment,
      day: new Date(Date.parse(startedAt) + 7 * 3_600_000).toISOString().slice(0, 10),
      run_id: runId,
      audited_at: startedAt,
      checked,
      broken: storableJson(broken),
    })),
  );
  // A statement may change a row once: of a journey with several screens of questions the first was looked at.
  const once = new Map(rows.toReversed().map((row) => [[row.portal, row.stage, row.moment, row.day].join('|'), row]));
  if (once.size === 0) return;
  await db
    .insertInto('page_audits')
    .values([...once.values()])
    .onConflict((conflict) =>
      conflict
        .constraint('page_audits_key')
        .doUpdateSet(({ ref }) => ({
          run_id: ref('excluded.run_id'),
          audited_at: ref('excluded.audited_at'),
          checked: ref('excluded.checked'),
          broken: ref('excluded.broken'),
        }))
        .whereRef('page_audits.audited_at', '<=', 'excluded.audited_at'),
    )
    .execute();
}

/** By portal; one of which no page was looked at in the time is left out. */
export async function auditFigures(db: Database, { from, to }: Window): Promise<ReadonlyMap<string, AuditFigures>> {
  const newest = await db
    .selectFrom('page_audits')
    .select(['portal', 'broken'])
    .distinctOn(['portal', 'stage', 'moment'])
    .where('audited_at', '>=', from)
    .where('audited_at', '<', to)
    .orderBy('portal')
    .orderBy('stage')
    .orderBy('moment')
    .orderBy('audited_at', 'desc')
    .execute();
  const figures = [...Map.groupBy(newest, ({ portal }) => portal)].map(([portal, pages]): [string, AuditFigures] => {
    const barriers = pages.flatMap(({ broken }) => broken.filter(isBarrier));
    const rules = [...Map.groupBy(barriers, ({ rule }) => rule)].map(([rule, found]) => ({
      rule,
      pages: found.length,
      places: found.reduce((sum, { places }) => sum + places, 0),
    }));
    return [
      portal,
      {
        pages: pages.length,
        barriers: barriers.length / pages.length,
        rules: rules.sort((a, b) => b.pages - a.pages || b.places - a.places || (a.rule < b.rule ? -1 : 1)),
      },
    ];
  });
  return new Map(figures);
}
