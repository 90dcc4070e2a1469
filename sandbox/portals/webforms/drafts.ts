/**
 * Applications that are being filled in, in memory. The number of a draft is known only to who began it, and opens it.
 */
import { randomUUID } from 'node:crypto';
import type { CitizenRecord, Procedure } from '../../procedures/procedure.ts';
import type { Refusal, UploadedFile } from '../portal.ts';

/** Answers by field, and the entries of repeated groups by section. */
export interface Answers {
  readonly single: Readonly<Record<string, string>>;
  readonly groups: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
}

export interface Draft {
  readonly id: string;
  readonly procedure: Procedure;
  readonly citizen: CitizenRecord;
  readonly agency: string;
  readonly answers: Answers;
  /** Whether the e-form was saved with nothing to object to. */
  readonly saved: boolean;
  readonly files: readonly UploadedFile[];
  /** What was objected to when it was last saved or sent. */
  readonly refusals: readonly Refusal[];
}

export interface Drafts {
  begin(procedure: Procedure, citizen: CitizenRecord, agency: string, answers: Answers): Draft;
  find(id: string): Draft | undefined;
  /** Changes a draft; the draft as it is then. */
  change(draft: Draft, changes: Partial<Omit<Draft, 'id'>>): Draft;
}

/** `kept`: how many of the newest are remembered. */
export function drafts(kept = 5_000): Drafts {
  const byId = new Map<string, Draft>();
  return {
    begin: (procedure, citizen, agency, answers) => {
      const draft: Draft = {
        id: randomUUID(),
        procedure,
        citizen,
        agency,
        answers,
        saved: false,
        files: [],
        refusals: [],
      };
      byId.set(draft.id, draft);
      const oldest = byId.keys().next().value;
      if (byId.size > kept && oldest !== undefined) byId.delete(oldest);
      return draft;
    },
    find: (id) => byId.get(id),
    change: (draft, changes) => {
      const changed = { ...draft, ...changes };
      byId.set(draft.id, changed);
      return changed;
    },
  };
}
