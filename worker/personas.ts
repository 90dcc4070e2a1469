import { makePersona } from '../journeys/personas/make-persona.ts';
import type { Persona } from '../journeys/personas/persona.ts';

/** How many test citizens there are: as many as runs of one installation may be under way at portals that want a sign-in. */
export const personaCount = 12;

/**
 * The test citizens, as the stand-in country's registers know them too.
 *
 * @param on day on which their stories (ages, dates of papers) are true
 */
export function personas(on: Date): readonly Persona[] {
  return Array.from({ length: personaCount }, (_, index) => makePersona(index, on));
}
