/**
 * Answers of forms that are not sent yet, so that nobody whose session ended or who loaded the page again writes them
 * twice. Kept by whom they belong to and the name that the form's address carries.
 */
import { randomUUID } from 'node:crypto';
import type { CitizenRecord } from '../../procedures/procedure.ts';
import type { FormValues } from '../portal.ts';

type Answers = Readonly<Record<string, string>>;

export interface Drafts {
  /** Keeps the answers under a known name, or under a new one; the name. */
  save(citizen: CitizenRecord, name: string, values: FormValues): string;
  find(citizen: CitizenRecord, name: string): Answers | null;
  drop(citizen: CitizenRecord, name: string): void;
}

const kept = 1000;

export function drafts(): Drafts {
  const all = new Map<string, Answers>();
  const key = ({ idNumber }: CitizenRecord, name: string) => `${idNumber}/${name}`;
  return {
    save: (citizen, name, values) => {
      const own = all.has(key(citizen, name)) ? name : randomUUID();
      all.set(key(citizen, own), flat(values));
      const oldest = all.keys().next().value;
      if (all.size > kept && oldest !== undefined) all.delete(oldest);
      return own;
    },
    find: (citizen, name) => all.get(key(citizen, name)) ?? null,
    drop: (citizen, name) => all.delete(key(citizen, name)),
  };
}

/** By the names under which a submission sends them: `f.<field>`, `g.<section>.<n>.<field>`. */
function flat(values: FormValues): Answers {
  const answers: Record<string, string> = {};
  for (const [id, value] of Object.entries(values)) {
    if (typeof value === 'string') answers[`f.${id}`] = value;
    else
      value.forEach((entry: string | Readonly<Record<string, string>>, n) => {
        if (typeof entry === 'string') return;
        for (const [field, answer] of Object.entries(entry)) answers[`g.${id}.${n}.${field}`] = answer;
      });
  }
  return answers;
}
