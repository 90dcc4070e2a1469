import type { RunSignals, SignalOf } from '../signals.ts';
import { signalsOf } from './signals-of.ts';

export interface AskedFields {
  /** Required, and not in the published procedure. */
  readonly undeclaredRequired: readonly SignalOf<'field'>[];
  /** Held in the signed-in citizen's national record, and not filled in for him. */
  readonly askedAgain: readonly SignalOf<'field'>[];
  readonly heldByState: number;
  /**
   * Held by the state, required, and neither filled in for him nor open to be typed in, while others were filled in: the birth date
   * that the identity provider did not tell.
   */
  readonly lockedEmpty: readonly SignalOf<'field'>[];
  /** Asks for a district: the level abolished on 1 July 2025. */
  readonly abolishedDistrict: SignalOf<'field'> | null;
  readonly total: number;
  /** Most of what it demands is in no published procedure, and nothing that is this one's own is asked. */
  readonly ofAnotherService: boolean;
}

/** What anybody can answer who may write in it; a list may lack the answer. */
const typed = new Set(['text', 'long-text', 'number', 'date']);
/** So many undeclared questions are no slip in a form. */
const manyUndeclared = 5;
/** Asked in any form, whatever the service. */
const customary = /^(?:account|agency|card|tracking)\.|\.(?:phone|email|case|result-delivery|copies)$/;

/** With marks: "cơ quan" and "quan hệ" are no districts. */
const district = /^(quận|huyện)(?![\p{L}\p{M}])|(quận|huyện)\s*\/\s*(quận|huyện)/iu;

/** What the form asked, against what the procedure declares and what the state already holds. */
export function askedFields(run: RunSignals): AskedFields {
  const fields = signalsOf(run, 'field');
  const undeclaredRequired = fields.filter((field) => field.required && field.declared === null);
  const own = fields.some(
    ({ declared, heldByState }) => declared !== null && !heldByState && !customary.test(declared),
  );
  return {
    undeclaredRequired,
    ofAnotherService: undeclaredRequired.length >= manyUndeclared && !own,
    askedAgain: fields.filter((field) => field.heldByState && !field.prefilled),
    lockedEmpty: fields.some(({ heldByState, prefilled }) => heldByState && prefilled)
      ? fields.filter(
          (field) =>
            field.heldByState && field.required && !field.prefilled && !field.answered && typed.has(field.control),
        )
      : [],
    heldByState: fields.filter((field) => field.heldByState).length,
    abolishedDistrict:
      fields.find(
        (field) => field.required && field.declared === null && district.test(field.label.normalize('NFC')),
      ) ?? null,
    total: fields.length,
  };
}
