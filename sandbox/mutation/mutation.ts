/**
 * The same portal after a release that nobody announced: other words for the same things, questions in another order,
 * other ids and classes. By a seed, so that what went wrong under it can be looked at again.
 */
import type { PortalEntry } from '../portals/portal-entry.ts';
import type { Interference } from '../portals/portal.ts';
import { mutateProcedure } from './mutate-procedure.ts';
import { reword } from './reword.ts';
import { rewriteResponses } from './rewrite-responses.ts';
import { scrambleNames } from './scramble-names.ts';
import { styleNames } from './style-names.ts';

/** Every portal of the country changes in its own way. */
export async function mutation(seed: number, { id, product }: PortalEntry): Promise<Interference> {
  const own = `${seed}/${id}`;
  const names = await styleNames(product);
  const rewritten = new Map<string, string>();
  return {
    procedure: (procedure) => mutateProcedure(procedure, own),
    before: rewriteResponses((text, kind) => {
      const known = rewritten.get(text);
      if (known !== undefined) return known;
      const changed = scrambleNames(kind === 'css' ? text : reword(text, own), kind, names, own);
      // Scripts and styles are large and always the same; pages are neither.
      if (kind !== 'html') rewritten.set(text, changed);
      return changed;
    }),
  };
}
