/**
 * How often somebody has come before. Counted for each citizen: of two who file at once, one met the second refusal
 * first when a single number served both, and `capitals-and-no-capitals` contradicted neither.
 */
import type { CitizenRecord } from '../procedures/procedure.ts';

/** @returns the citizen's turn, 0 at the first. */
export function turns(): (citizen: CitizenRecord) => number {
  const came = new Map<string, number>();
  return ({ idNumber }) => {
    const turn = came.get(idNumber) ?? 0;
    came.set(idNumber, turn + 1);
    return turn;
  };
}
