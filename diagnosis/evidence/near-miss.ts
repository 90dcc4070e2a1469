import type { RunSignals } from '../signals.ts';
import { obstacle } from './obstacle.ts';
import { foldText } from './read-words.ts';
import { signalsOf } from './signals-of.ts';

export interface NearMiss {
  readonly lookedFor: string;
  readonly found: string;
}

/** Words too common on any page to say that two names mean the same. */
const common = new Set('va cua cac cho voi the and for tai'.split(' '));

/**
 * Something on the page that a person would have taken for what the journey looked for and did not find: a candidate
 * that shares half of the looked-for words or more. Tells our finding from the portal's missing.
 */
export function nearMiss(run: RunSignals): NearMiss | null {
  const stop = obstacle(run);
  if (stop === null) return null;
  const step = signalsOf(run, 'step').findLast((one) => one.stage === stop.stage && one.outcome === 'failed');
  const lookedFor = step?.lookedFor ?? stop.subject;
  if (step === undefined || lookedFor === null) return null;
  const wanted = significantWords(lookedFor);
  const found = [step.chosen, step.runnerUp?.name ?? null].find(
    (name) => name !== null && shared(wanted, significantWords(name)) >= 0.5,
  );
  return found === undefined || found === null ? null : { lookedFor, found };
}

const significantWords = (text: string): ReadonlySet<string> =>
  new Set(
    foldText(text)
      .split(' ')
      .filter((word) => word.length > 1 && !common.has(word)),
  );

const shared = (wanted: ReadonlySet<string>, found: ReadonlySet<string>): number =>
  wanted.size === 0 ? 0 : [...wanted].filter((word) => found.has(word)).length / wanted.size;
