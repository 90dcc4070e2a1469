/** What the citizen remembers of one screen, and tells of its fields. */
import type { Citizen } from './citizen.ts';
import { labelOf, labelsOf, type FieldMatch } from './match-field.ts';
import type { SeenControl } from './sight.ts';

/** Which fields he told of, and what he tried. */
export interface ScreenMemory {
  readonly tries: Map<string, number>;
  readonly told: Set<string>;
  /** Labels of required fields to which he has no answer. */
  readonly unanswered: Set<string>;
  /** A refusal made him look again: now also what nobody marked as required is answered. */
  insistent: boolean;
}

export function newScreen(): ScreenMemory {
  return { tries: new Map(), told: new Set(), unanswered: new Set(), insistent: false };
}

/** How often an answer is given before the field counts as one that does not take it. */
export const mostTries = 2;

/** Tells a control from all others, also from the one that a reload puts in its place. */
export function keyOf(control: SeenControl): string {
  return `${control.document}#${control.ref}`;
}

export function isRequired(control: SeenControl): boolean {
  return control.required || labelsOf(control).some(({ text }) => /\*|bắt buộc/iu.test(text));
}

/** Tells what a field asked and how it was answered, once a screen. */
export function tellField(
  citizen: Citizen,
  control: SeenControl,
  match: FieldMatch | null,
  memory: ScreenMemory,
  how: { readonly required: boolean; readonly prefilled: boolean; readonly answered: boolean },
): void {
  const label = labelOf(control);
  // A search box in the header and a field that nobody can name and nobody needs are no questions.
  // Told once a screen, also when a post-back draws it anew.
  const told = `${label}|${control.sections[0] ?? ''}|${control.columnHeading}|${control.kind}`;
  if (memory.told.has(told) || (!match && !how.required)) return;
  memory.told.add(told);
  const heldByState = match?.question.heldByState ?? false;
  const declared = match?.question.declared ? match.question.id : null;
  citizen.effort.field({
    askedAgain: heldByState && !how.prefilled && how.required,
    undeclared: match === null && how.required,
  });
  citizen.task.observe({
    kind: 'field',
    label,
    section: control.sections[0] ?? null,
    control: control.kind,
    required: how.required,
    declared,
    understood: match?.question.id ?? null,
    heldByState,
    prefilled: how.prefilled,
    answered: how.answered,
  });
}
