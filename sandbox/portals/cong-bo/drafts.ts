/**
 * Applications that are being filled in, in memory. The number of a draft is known only to who began it, and opens it.
 */
import { randomUUID } from 'node:crypto';
import type { CitizenRecord, Procedure } from '../../procedures/procedure.ts';
import type { FormValues, Refusal, UploadedFile } from '../portal.ts';

export interface Draft {
  readonly id: string;
  readonly procedure: Procedure;
  readonly citizen: CitizenRecord;
  readonly agency: string;
  readonly values: FormValues;
  readonly files: readonly UploadedFile[];
  /** How many steps were passed; the next one may be opened. */
  readonly passed: number;
  /** Whether the pledge was given when it was last sent. */
  readonly pledged: boolean;
  /** What was objected to when it was last sent or a step was left. */
  readonly refusals: readonly Refusal[];
  /** Name of the captcha shown last. */
  readonly captcha: string | null;
}

export interface Drafts {
  begin(procedure: Procedure, citizen: CitizenRecord, agency: string): Draft;
  find(id: string): Draft | undefined;
  /** Changes a draft; the draft as it is then. */
  change(draft: Draft, changes: Partial<Omit<Draft, 'id'>>): Draft;
}

/** What is known of the citizen, and as many empty entries as a group must have. */
export function firstValues(procedure: Procedure, citizen: CitizenRecord): FormValues {
  const known = procedure.sections.map(({ id, fields, repeated }): FormValues =>
    repeated
      ? { [id]: Array.from({ length: repeated.min }, () => ({})) }
      : Object.fromEntries(fields.map((field) => [field.id, field.prefill ? citizen[field.prefill] : ''])),
  );
  return Object.assign({}, ...known) as FormValues;
}

/** `kept`: how many of the newest are remembered. */
export function drafts(kept = 5_000): Drafts {
  const byId = new Map<string, Draft>();
  const keep = (draft: Draft): Draft => {
    byId.set(draft.id, draft);
    const oldest = byId.keys().next().value;
    if (byId.size > kept && oldest !== undefined) byId.delete(oldest);
    return draft;
  };
  return {
    begin: (procedure, citizen, agency) => {
      const values = firstValues(procedure, citizen);
      return keep({
        ...{ id: randomUUID(), procedure, citizen, agency, values },
        ...{ files: [], passed: 0, pledged: false, refusals: [], captcha: null },
      });
    },
    find: (id) => byId.get(id),
    change: (draft, changes) => keep({ ...draft, ...changes }),
  };
}
