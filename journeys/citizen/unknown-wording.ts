/** What a page offers or asks in words that the dictionary does not know: what a profile's `wording` may have to add. */
import type { Citizen } from './citizen.ts';
import { data, type Datum } from './data.ts';
import { isClickable } from './find-action.ts';
import { bestLikeness } from './likeness.ts';
import { labelsOf } from './match-field.ts';
import type { PageReading, SeenControl } from './sight.ts';
import { actions, texts } from './wording.ts';

/** The same nearness as the citizen wants of a button. */
const leastLikeness = 0.8;
/** Names and places by which citizens are asked everywhere, whatever the service. */
const asked = Object.values<Datum>(data).flatMap(({ wordings }) => wordings);
const offered = Object.values<readonly string[]>(actions).flat();

export interface UnknownWording {
  readonly kind: 'field' | 'button';
  readonly words: string;
}

/**
 * Labels of fields and names of buttons without a known meaning, each once.
 *
 * @param more wordings of fields that this page's stage knows besides
 */
export function unknownWording(
  citizen: Citizen,
  seen: PageReading,
  more: readonly string[],
): readonly UnknownWording[] {
  const fields = [...asked, ...more, ...texts.otp, ...texts.captcha, ...texts.pledge];
  const buttons = [...offered, ...Object.values(citizen.task.portal.wording).flat()];
  const found = new Map<string, UnknownWording>();
  for (const control of seen.controls) {
    if (control.hidden || control.covered || control.disabled) continue;
    const unknown = isClickable(control) ? unknownButton(citizen, control, buttons) : unknownField(control, fields);
    if (unknown) found.set(`${unknown.kind} ${unknown.words}`, unknown);
  }
  return [...found.values()];
}

/** Links lead anywhere; a button does something, so somebody must know what. The portal's frame is no part of the page. */
function unknownButton(citizen: Citizen, control: SeenControl, known: readonly string[]): UnknownWording | null {
  const words = control.name || control.tooltip;
  if (control.kind !== 'button' || words === '' || words.length > 60) return null;
  if (citizen.frame.has(control) || bestLikeness(words, known) >= leastLikeness) return null;
  return { kind: 'button', words };
}

function unknownField(control: SeenControl, known: readonly string[]): UnknownWording | null {
  const labels = labelsOf(control).map(({ text }) => text);
  if (labels.some((text) => bestLikeness(text, known) >= leastLikeness)) return null;
  // A choice is known by its question; one of its answers alone says nothing.
  if (control.kind === 'radio' || control.kind === 'checkbox') return null;
  return { kind: 'field', words: labels[0] ?? '(no words at all)' };
}
