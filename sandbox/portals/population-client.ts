/**
 * A portal's side of the shared-data service: administrative units (asked once, then remembered) and the population
 * register (asked every time).
 */
import { localFetch } from '../local-fetch.ts';

export type LookedUp = 'found' | 'not-found' | 'mismatch' | 'unavailable';

export interface PopulationClient {
  provinces(): Promise<readonly string[]>;
  /** Empty for a province that does not exist. */
  communes(provinceName: string): Promise<readonly string[]>;
  lookUp(person: { idNumber: string; fullName?: string; dateOfBirth?: string }): Promise<LookedUp>;
}

const patienceMs = 10_000;

export function populationClient(origin: string): PopulationClient {
  const remembered = new Map<string, Promise<unknown>>();
  const ask = (path: string): Promise<unknown> => {
    const known = remembered.get(path);
    if (known) return known;
    const asked = localFetch(`${origin}${path}`, { signal: AbortSignal.timeout(patienceMs) }).then((answer) => {
      if (answer.ok) return answer.json();
      if (answer.status === 404) return [];
      throw new Error(`${origin}${path} answered ${answer.status}.`);
    });
    remembered.set(path, asked);
    asked.catch(() => remembered.delete(path));
    return asked;
  };
  return {
    provinces: async () => ((await ask('/provinces')) as { name: string }[]).map(({ name }) => name),
    communes: async (name) => (await ask(`/provinces/${encodeURIComponent(name)}/communes`)) as string[],
    lookUp: async ({ idNumber, ...details }) => {
      const query = new URLSearchParams(details).toString();
      const address = `${origin}/citizens/${encodeURIComponent(idNumber)}?${query}`;
      try {
        const answer = await localFetch(address, { signal: AbortSignal.timeout(patienceMs) });
        await answer.arrayBuffer();
        if (answer.ok) return 'found';
        if (answer.status === 404) return 'not-found';
        return answer.status === 409 ? 'mismatch' : 'unavailable';
      } catch {
        return 'unavailable';
      }
    },
  };
}
