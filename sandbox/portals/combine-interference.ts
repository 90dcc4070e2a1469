/**
 * Several interferences at once, in the order given.
 */
import { Router } from 'express';
import type { Dossier, Interference, LookUpWords } from './portal.ts';

export function combineInterference(parts: readonly Interference[]): Interference {
  const before = Router();
  for (const part of parts) if (part.before) before.use(part.before);
  return {
    before,
    procedure: (procedure) => parts.reduce((offered, part) => part.procedure?.(offered) ?? offered, procedure),
    refuse: (procedure, values, citizen) => {
      for (const part of parts) {
        const refusals = part.refuse?.(procedure, values, citizen);
        if (refusals && refusals.length > 0) return refusals;
      }
      return null;
    },
    head: parts.map(({ head }) => head ?? '').join(''),
    body: parts.map(({ body }) => body ?? '').join(''),
    found: (dossier) =>
      parts.reduce<Dossier | undefined>(
        (known, { found }) => (known === undefined || !found ? known : found(known)),
        dossier,
      ),
    amountAsked: (dueVnd) => parts.reduce((asked, part) => part.amountAsked?.(asked) ?? asked, dueVnd),
    payAddress: (address) => parts.reduce((sent, part) => part.payAddress?.(sent) ?? sent, address),
    lookUpWords: parts.reduce<Partial<LookUpWords>>((words, part) => ({ ...words, ...part.lookUpWords }), {}),
  };
}
