import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { services } from '../../../journeys/catalogue/services.ts';
import { data, sharedWordings, type Datum, type DatumId } from '../../../journeys/citizen/data.ts';
import { folded, spelled } from '../../../journeys/citizen/fold.ts';
import { subjects, type Subject } from '../../../journeys/citizen/subjects.ts';

const vocabulary = Object.entries<Datum>(data) as [DatumId, Datum][];

describe('the vocabulary', () => {
  test.each([
    ['with marks', spelled],
    ['without marks', folded],
  ])('gives each wording %s to one datum, but for those shared on purpose', (_, fold) => {
    const allowed = new Map(Object.entries(sharedWordings).map(([words, ids]) => [fold(words), ids]));
    const owners = new Map<string, Set<DatumId>>();
    for (const [id, { wordings }] of vocabulary) {
      for (const words of wordings) owners.set(fold(words), (owners.get(fold(words)) ?? new Set()).add(id));
    }
    const shared = [...owners].filter(([, ids]) => ids.size > 1).map(([words, ids]) => [words, [...ids].sort()]);
    const unexpected = shared.filter(([words, ids]) => {
      const known = allowed.get(words as string);
      return !known || [...known].sort().join() !== (ids as string[]).join();
    });
    expect(unexpected).toEqual([]);
  });

  test('names each datum in one file only', async () => {
    const folder = new URL('../../../journeys/citizen/data/', import.meta.url);
    const parts = await Promise.all(readdirSync(folder).map((file) => import(new URL(file, folder).href)));
    const ids = parts.flatMap((part: object) => Object.values(part).flatMap((entries: object) => Object.keys(entries)));
    expect(ids.sort()).toEqual(Object.keys(data).sort());
  });

  test('shared wordings are those of the data they name', () => {
    for (const [words, ids] of Object.entries(sharedWordings)) {
      for (const id of ids) expect(data[id].wordings as readonly string[]).toContain(words);
    }
  });

  test.each(vocabulary)('%s has several wordings, none twice, none empty', (_, { wordings }) => {
    expect(wordings.length).toBeGreaterThanOrEqual(3);
    expect(new Set(wordings).size).toBe(wordings.length);
    for (const words of wordings) expect(folded(words)).not.toBe('');
  });

  test('every datum and every subject is used by a service, or is another name for the same', () => {
    const usedSubjects = new Set<string>(services.flatMap(({ fields }) => fields.map(({ subject }) => subject)));
    const unused = Object.entries<Subject>(subjects).filter(([id, { sameAs }]) => !usedSubjects.has(id) && !sameAs);
    expect(unused).toEqual([]);
  });

  test('data that no service declares are parts or frames that some portals ask all the same', () => {
    const used = new Set(services.flatMap(({ fields }) => fields.map(({ datum }) => datum)));
    expect(Object.keys(data).filter((id) => !used.has(id as DatumId))).toEqual(['country']);
  });
});
