/**
 * What a rule is: it looks at the evidence that it asked for and either claims one cause, with reasons that a vendor
 * can check, or abstains. A rule knows no other rule; who wins when several claim is decided in `rules-in-order.ts`.
 */
import type { Cause, Detail, MonitorFaultKind } from './causes.ts';
import type { Evidence, EvidenceName } from './gather-evidence.ts';

/** One sentence in both languages: Vietnamese is what the vendor reads, English what the record keeps. */
export interface Sentence {
  readonly en: string;
  readonly vi: string;
}

export interface Claim {
  /** How sure, 0 to 1; below `enough` a claim is not a verdict. Take it from `confidence`. */
  readonly confidence: number;
  readonly reasons: readonly Sentence[];
}

/**
 * How sure a claim is, by what it rests on. Few levels, because nobody can tell 0.83 from 0.86.
 * proven: the wire and a differential observation agree. clear: the wire alone says it, or words that the far side
 * itself wrote and nothing contradicts. likely: one observation, no second. byElimination: nothing else explains it.
 * weak: possible, not a verdict.
 */
export const confidence = { proven: 0.95, clear: 0.85, likely: 0.7, byElimination: 0.55, weak: 0.35 } as const;

/** A claim below this is listed among the others, and the run stays inconclusive. */
export const enough = 0.5;

/** A cause together with a detail of that cause, never of another. */
export type Charge = { [C in Cause]: { readonly cause: C; readonly detail: Detail<C> } }[Cause];

export type Rule<Needed extends EvidenceName = EvidenceName> = Charge & {
  /** File name, export (in camel case) and id are one. */
  readonly id: string;
  /** Names of the evidence that `judge` receives; it receives nothing else. */
  readonly needs: readonly Needed[];
  readonly judge: (evidence: Pick<Evidence, Needed>) => Claim | null;
};

/** The same for what went wrong on our side; the kind is chosen by the rule, since one observation may show several. */
export interface MonitorFaultRule<Needed extends EvidenceName = EvidenceName> {
  readonly id: string;
  readonly kinds: readonly MonitorFaultKind[];
  readonly needs: readonly Needed[];
  readonly judge: (
    evidence: Pick<Evidence, Needed>,
  ) => { readonly kind: MonitorFaultKind; readonly reason: Sentence } | null;
}
