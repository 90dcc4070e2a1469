/**
 * What a filing costs. A fee is the procedure's own; a fine is what the decision says that the citizen names.
 */
import type { Procedure } from '../procedures/procedure.ts';
import type { Answer } from './validate-submission.ts';

/** Common fines of road traffic, VND. */
const finesVnd = [400_000, 600_000, 900_000, 1_000_000, 1_400_000, 2_500_000, 5_000_000] as const;

/** The fine of a decision, e.g. `HCM-0001234567/QĐ-XPHC`: by the digits of its number, always the same for the same. */
function fineVnd(decision: string): number {
  const digits = decision.replace(/\D/g, '');
  const sum = [...digits].reduce((total, digit) => total + Number(digit), 0);
  return finesVnd[sum % finesVnd.length] as number;
}

export function amountDue(procedure: Procedure, answers: readonly Answer[]): number {
  if (procedure.filing === 'file') return procedure.feeVnd;
  const decision =
    answers.find(({ value }) => /\d{4,}\/\p{L}{2}/u.test(value)) ?? answers.find(({ value }) => /\d{6,}/.test(value));
  return fineVnd(decision?.value ?? '');
}
