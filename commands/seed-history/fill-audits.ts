/** Writes what axe-core would have found at the pages of the made-up country's portals on a day. */
import type { PageAudit } from '../../diagnosis/page-audit.ts';
import type { Database } from '../../results/open-database.ts';
import { keepPageAudits } from '../../results/page-audits.ts';
import { draw, type MadeUpCountry } from './made-up-country.ts';

const pages: readonly Pick<PageAudit, 'stage' | 'moment'>[] = [
  { stage: 'login', moment: 'stage-end' },
  { stage: 'form', moment: 'answered' },
  { stage: 'form', moment: 'stage-end' },
  { stage: 'tracking', moment: 'stage-end' },
];

/** What pages break most often, and the share of the worst portals' pages that do (as in WebAIM's yearly look at a million of home pages). */
const faults: readonly (PageAudit['broken'][number] & { readonly share: number })[] = [
  { rule: 'color-contrast', impact: 'serious', places: 14, share: 0.95 },
  { rule: 'label', impact: 'critical', places: 6, share: 0.8 },
  { rule: 'link-name', impact: 'serious', places: 4, share: 0.7 },
  { rule: 'button-name', impact: 'critical', places: 3, share: 0.6 },
  { rule: 'select-name', impact: 'critical', places: 3, share: 0.5 },
  { rule: 'html-has-lang', impact: 'serious', places: 1, share: 0.4 },
];

/** @param midnight of Viet Nam; the same each day: portals are seldom rebuilt */
export async function fillAudits(db: Database, { seed, portals }: MadeUpCountry, midnight: Date): Promise<void> {
  const startedAt = midnight.toISOString();
  const runs = portals.map(({ id: portal }) => {
    const bad = draw(seed, 'accessibility', portal);
    const audits = pages.map(({ stage, moment }) => ({
      stage,
      moment,
      checked: 25,
      broken: faults
        .filter(({ rule, share }) => draw(seed, 'breaks', portal, stage, moment, rule) < share * bad)
        .map(({ rule, impact, places }) => ({ rule, impact, places: Math.ceil(places * draw(seed, 'places', portal, stage, rule)) })), // prettier-ignore
    }));
    return { portal, runId: `made-up--${portal}--${startedAt}`, startedAt, audits };
  });
  await keepPageAudits(db, runs);
}
