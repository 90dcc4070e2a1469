import type { DatumId } from '../citizen/data.ts';
import type { SubjectId } from '../citizen/subjects.ts';
import type { Answer, Persona } from './persona.ts';

export type Answers = Persona['answers'];

/** What is known of one subject; a bare text is an answer without other words for it. */
export type Facts = Readonly<Partial<Record<DatumId, string | Answer>>>;

/** Facts about one subject, keyed as a persona keeps them. */
export function answers(subject: SubjectId, facts: Facts): Answers {
  return Object.fromEntries(
    Object.entries(facts).map(([datum, fact]) => [
      `${subject}.${datum}`,
      typeof fact === 'string' ? { text: fact } : fact,
    ]),
  );
}
