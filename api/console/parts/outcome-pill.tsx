/** How something ended, as a word on its colour. */
import { inWords } from '../speech.ts';

export function OutcomePill({ outcome }: { readonly outcome: string }) {
  return <span className={`pill ${outcome}`}>{inWords(outcome)}</span>;
}
