/**
 * What a look-up makes of a file some time after it was given: the page that confirms it still knows it; once somebody
 * comes back to the home page to look it up, the portal does not any more.
 */
import type { Dossier, Interference } from '../portals/portal.ts';

export function afterFiling(found: (dossier: Dossier) => Dossier | undefined): Interference {
  const confirmed = new Set<string>();
  const later = new Set<string>();
  return {
    before: (request, _response, next) => {
      if (request.method === 'GET' && request.path === '/') for (const code of confirmed) later.add(code);
      next();
    },
    found: (dossier) => {
      if (later.has(dossier.code)) return found(dossier);
      confirmed.add(dossier.code);
      return dossier;
    },
  };
}
