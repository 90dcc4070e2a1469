/** The comparison as it is told: judged, ranked, named; the best first. */
import { type Compared, type Dimension, compare, type FigureFilter } from '../results/figures/compare.ts';
import { type Judged, judgeCounts, type Weighting } from '../results/figures/judge-counts.ts';
import { type RankRange, rankRanges } from '../results/figures/rank-ranges.ts';
import type { Window } from '../results/figures/split-window.ts';
import type { AppDeps } from './app-deps.ts';
import { expectedGroups, groupName } from './group-name.ts';

export interface ComparedGroup extends Judged {
  readonly key: string;
  readonly name: { readonly vi: string; readonly en: string };
  /** null: too few runs for any place. */
  readonly rank: RankRange | null;
  readonly days: Compared['days'];
}

export async function compareGroups(
  deps: Pick<AppDeps, 'database' | 'portals' | 'services'>,
  by: Dimension,
  asked: Window,
  filter: FigureFilter,
  weighting: Weighting,
): Promise<{ readonly window: Window; readonly rows: readonly ComparedGroup[]; readonly leftOut: number }> {
  const { window, compared, leftOut } = await compare(deps.database, by, asked, filter);
  const counted = new Map(compared.map((group) => [group.key, group]));
  const chosen = { province: filter.province, portal: filter.portal, service: filter.service }[by as string];
  const expected = expectedGroups(by, deps).filter((key) => chosen === undefined || key === chosen);
  const groups = [...new Set([...counted.keys(), ...expected])].map((key) => {
    const { services, days } = counted.get(key) ?? { services: [], days: [] };
    return { key, name: groupName(by, key, deps), ...judgeCounts(services, weighting), days };
  });
  const ranked = groups.filter(({ enough }) => enough);
  const ranges = rankRanges(ranked.map(({ interval }) => interval!));
  const rankOf = new Map(ranked.map(({ key }, place) => [key, ranges[place]!]));
  const rows = groups.map((group) => ({ ...group, rank: rankOf.get(group.key) ?? null })).sort(byRank);
  return { window, rows, leftOut };
}

/** The best first; then those with too few runs, then those of which nothing is known. */
function byRank(a: ComparedGroup, b: ComparedGroup): number {
  const level = ({ enough, availability }: ComparedGroup) => (enough ? 0 : availability === null ? 2 : 1);
  return level(a) - level(b) || (b.availability ?? 0) - (a.availability ?? 0) || (a.key < b.key ? -1 : 1);
}
