/** Whether verdicts are right as often as they say: of those given with 0.9, nine in ten should be. */
import { isRight, type Judged } from './score.ts';

export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly verdicts: number;
  readonly meanConfidence: number | null;
  /** Share with the right cause and detail. */
  readonly right: number | null;
}

const edges = [0, 0.5, 0.6, 0.8, 0.9, 1] as const;

/** Verdicts by how sure they said to be; `to` belongs to the next bin, except 1. Runs without a verdict are in none. */
export function reliability(judged: readonly Judged[]): readonly ReliabilityBin[] {
  return edges.slice(1).map((to, place) => {
    const from = edges[place]!;
    const some = judged.filter(({ got, confidence }) => got.kind === 'cause' && confidence !== null && confidence >= from && (confidence < to || to === 1)); // prettier-ignore
    const sum = some.reduce((total, { confidence }) => total + (confidence ?? 0), 0);
    return {
      from,
      to,
      verdicts: some.length,
      meanConfidence: some.length === 0 ? null : sum / some.length,
      right: some.length === 0 ? null : some.filter(isRight).length / some.length,
    };
  });
}
