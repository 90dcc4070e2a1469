import type { RunSignals } from '../signals.ts';
import { pageAtFailure } from './page-at-failure.ts';
import { signalsOf } from './signals-of.ts';

/**
 * What the page that the citizen was left with objects to. Red words that object to nothing are passed over: "Xin chào …",
 * which stood as red on a page that was well, and the red name of an open tab, which is its own label.
 */
export function complaintsAtFailure(run: RunSignals): readonly string[] {
  const page = pageAtFailure(run);
  if (page === null) return [];
  const wellPages = signalsOf(run, 'page').filter(({ moment }) => moment === 'stage-end');
  const always = new Set(wellPages.flatMap(({ validations }) => validations.map(({ text }) => text)));
  return page.validations
    .filter(({ text, field }) => !always.has(text) && !(field ?? '').includes(text))
    .map(({ text }) => text);
}
