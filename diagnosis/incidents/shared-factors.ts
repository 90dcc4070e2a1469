/** Which runs share which factor. */
import type { Factor, FactorKind } from './factor.ts';
import { factorIds, type RunFacts } from './run-facts.ts';

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
    runs.forEach((run, place) => {
      for (const id of factorIds(run, kind)) {
        const places = placesOf.get(id);
        if (places === undefined) placesOf.set(id, [place]);
        else places.push(place);
      }
    });
    for (const [id, places] of [...placesOf].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const digest = `${places.length} ${places[0]} ${places.at(-1)} ${places.reduce((sum, place) => sum + place, 0)}`;
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
  return [...groups.values()].flat().map(({ places, ...group }) => ({ ...group, runs: Int32Array.from(places) }));
}
