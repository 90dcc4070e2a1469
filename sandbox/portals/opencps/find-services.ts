import type { Procedure } from '../../procedures/procedure.ts';

export interface ServiceFilter {
  readonly keyword: string;
  readonly domain: string;
  readonly level: string;
  readonly agency: string;
}

/** Words in small letters without tone marks: whoever types `ho khau` finds what is written `hộ khẩu`. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** Services that pass the filters and hold at least half of the words searched for, the most of them first. */
export function findServices(offered: readonly Procedure[], filter: ServiceFilter): readonly Procedure[] {
  const wanted = wordsOf(filter.keyword);
  return offered
    .filter(
      ({ field, level, agency }) =>
        (!filter.domain || field === filter.domain) &&
        (!filter.level || level === filter.level) &&
        (!filter.agency || agency === filter.agency),
    )
    .map((procedure) => {
      const held = new Set(wordsOf(`${procedure.name} ${procedure.code}`));
      return { procedure, hits: wanted.filter((word) => held.has(word)).length, length: held.size };
    })
    .filter(({ hits }) => hits * 2 >= wanted.length)
    .sort((one, other) => other.hits - one.hits || (wanted.length > 0 ? one.length - other.length : 0))
    .map(({ procedure }) => procedure);
}
