/** By what a citizen knows a screen again. */
import type { PageReading, SeenControl } from './sight.ts';

/** What the page asks, without what is only there to be clicked. */
function asking(seen: PageReading): readonly SeenControl[] {
  return seen.controls.filter(({ kind }) => kind !== 'button' && kind !== 'link' && kind !== 'clickable');
}

/** What makes a screen of its own: address and headings. A wizard keeps its address, a form with complaints its headings. */
export function screenOf(seen: PageReading): string {
  return `${seen.url.split('#')[0]}|${seen.headings.join('|')}|${asking(seen).length === 0}`;
}

/** What the citizen is asked on this page: labels of the fields, in order. */
function askedBy(seen: PageReading): readonly string[] {
  return asking(seen).map(({ name, nearby }) => name || nearby);
}

/** By what he knows a form again, whatever the order. */
export function questionsIn(seen: PageReading): ReadonlySet<string> {
  return new Set(askedBy(seen).filter((name) => name !== ''));
}

/** Two pages ask the same, in the same order. */
export function asksTheSame(one: PageReading, other: PageReading): boolean {
  return askedBy(one).join('|') === askedBy(other).join('|');
}
