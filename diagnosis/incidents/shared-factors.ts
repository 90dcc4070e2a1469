/** Which runs share which factor. */
import type { Factor, FactorKind } from './factor.ts';
import { idsOf, type RunFacts } from './run-facts.ts';

/** Factors that exactly the same runs share: nothing that is counted can tell them apart. */
export interface SharedFactor {
  /** In the order of the kinds, then by id. */
  readonly factors: readonly Factor[];
  /** Places in the list of runs, ascending. */
  readonly runs: Int32Array;
  /** How many factors of its kind there are to choose from: the smallest number among `factors`. */
  readonly choices: number;
}

/** Every factor of these kinds that at least one run has, those shared by the same runs taken together. */
export function sharedFactors(runs: readonly RunFacts[], kinds: readonly FactorKind[]): readonly SharedFactor[] {
  const groups = new Map<string, { factors: Factor[]; places: readonly number[]; choices: number }[]>();
  for (const kind of kinds) {
    const placesOf = new Map<string, number[]>();
    const note = (id: string, place: number) => {
      const places = placesOf.get(id);
      if (places === undefined) placesOf.set(id, [place]);
      else if (places.at(-1) !== place) places.push(place);
    };
    const idsOfKind: (run: RunFacts) => string | null | readonly string[] = idsOf[kind];
    for (const [place, run] of runs.entries()) {
      const ids = idsOfKind(run);
      if (typeof ids === 'string') note(ids, place);
      else if (ids !== null) for (const id of ids) note(id, place);
    }
    for (const [id, places] of [...placesOf].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const digest = `${places.length} ${places[0]} ${places[places.length >> 1]} ${places.at(-1)}`;
      const alike = groups.get(digest) ?? [];
      const same = alike.find((group) => group.places.every((place, at) => place === places[at]));
      if (same !== undefined) {
        same.factors.push({ kind, id });
        same.choices = Math.min(same.choices, placesOf.size);
      } else {
        groups.set(digest, [...alike, { factors: [{ kind, id }], places, choices: placesOf.size }]);
      }
    }
  }
  return [...groups.values()].flat().map(({ places, ...group }) => ({ ...group, runs: new Int32Array(places) }));
}
