/** Radios, words to tap in their place, and boxes: one of several, a yes, a pledge. */
import type { Citizen } from './citizen.ts';
import { mentions } from './likeness.ts';
import { isTapped, matchField } from './match-field.ts';
import { press, tick } from './operate.ts';
import { placeOf } from './place-of.ts';
import type { Question } from './question.ts';
import { isRequired, keyOf, mostTries, tellField, type ScreenMemory } from './screen-memory.ts';
import type { PageReading, SeenControl } from './sight.ts';
import { texts } from './wording.ts';

/** Radios of one question; or boxes, which some portals use for radios. */
function groupOf(seen: PageReading, control: SeenControl): readonly SeenControl[] {
  const alike = seen.controls.filter((other) => other.kind === control.kind && other.frame === control.frame);
  if (control.kind !== 'checkbox' && control.groupKey !== '')
    return alike.filter(({ groupKey }) => groupKey === control.groupKey);
  return alike.filter(({ question }) => question === control.question);
}

/** Boxes of which one is to be ticked: they share a question that must be answered. */
export function isOneOfSeveral(seen: PageReading, control: SeenControl): boolean {
  if (control.question === '' || mentions(control.question, texts.pledge) !== null) return false;
  return control.question.includes('*') && groupOf(seen, control).length > 1;
}

/** Chooses one of a group, at its first member. Returns whether something was done. */
export async function fillRadio(
  citizen: Citizen,
  seen: PageReading,
  control: SeenControl,
  questions: readonly Question[],
  memory: ScreenMemory,
): Promise<boolean> {
  const group = groupOf(seen, control);
  if (group[0] !== control) return false;
  const match = matchField(control, questions);
  const required = isRequired(control);
  const checked = group.some((other) => other.checked);
  if (checked) {
    tellField(citizen, control, match, memory, {
      required,
      prefilled: !memory.tries.has(keyOf(control)),
      answered: true,
    });
    return false;
  }
  if ((memory.tries.get(keyOf(control)) ?? 0) >= mostTries || control.disabled) return false;
  // What is tapped may do something at once: only where it surely answers a question.
  if (!match && (isTapped(control) || (!required && !memory.insistent))) return false;
  memory.tries.set(keyOf(control), (memory.tries.get(keyOf(control)) ?? 0) + 1);
  const place = match
    ? placeOf(
        match.question.answer,
        group.map((other) => other.name || other.nearby),
      )
    : -1;
  const choice = group[place] ?? (required || memory.insistent || !match ? group[0] : undefined);
  if (!choice) return false;
  if (choice.covered && !choice.hidden) {
    // A calendar or a list that was left open lies over it.
    await press(citizen.sight, 'Escape');
    return true;
  }
  await tick(citizen.sight, choice, citizen.stage, `chọn "${choice.name || choice.nearby}"`);
  citizen.effort.click();
  tellField(citizen, control, match, memory, { required, prefilled: false, answered: true });
  return true;
}

/** Ticks a pledge, or what is to be answered with yes. Returns whether something was done. */
export async function fillBox(
  citizen: Citizen,
  control: SeenControl,
  questions: readonly Question[],
  memory: ScreenMemory,
): Promise<boolean> {
  const tries = memory.tries.get(keyOf(control)) ?? 0;
  if (control.checked || control.disabled || tries >= mostTries) return false;
  const words = [control.name, control.nearby, control.question].filter(Boolean).join(' ');
  const pledge = mentions(words, texts.pledge) !== null;
  const match = pledge ? null : matchField(control, questions);
  const yes =
    match !== null &&
    (placeOf(match.question.answer, [control.name || control.nearby]) === 0 ||
      /^(?:có|yes|true)$/i.test(match.question.answer.text));
  if (!pledge && !yes && !isRequired(control)) return false;
  memory.tries.set(keyOf(control), tries + 1);
  await tick(citizen.sight, control, citizen.stage, `đánh dấu "${control.name || control.nearby}"`);
  citizen.effort.click();
  return true;
}
