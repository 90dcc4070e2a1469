import type { Service } from '../catalogue/service.ts';
import type { Answer, Persona } from '../personas/persona.ts';
import { data, type Datum, type DatumId, type DatumKind } from './data.ts';
import { subjects, type SubjectId } from './subjects.ts';

/** Something that may be asked here, with the answer the citizen would give. */
export interface Question {
  /** `subject.datum`, or a name of the stage's own (`account.password`). */
  readonly id: string;
  readonly subject: SubjectId | null;
  readonly wordings: readonly string[];
  readonly kind: DatumKind | 'password' | 'code';
  readonly answer: Answer;
  /** The published procedure asks it. */
  readonly declared: boolean;
  readonly heldByState: boolean;
}

/** Data any form may ask beside the procedure's own: where to file, how to get the result, how to reach the citizen. */
const customary: readonly `${SubjectId}.${DatumId}`[] = [
  'requester.full-name',
  'requester.id-number',
  'requester.date-of-birth',
  'requester.sex',
  'requester.phone',
  'requester.email',
  'requester.address',
  'requester.province',
  'requester.commune',
  'requester.result-delivery',
  'requester.copies',
  'agency.province',
  'agency.commune',
  'agency.agency',
];

/** All that a form for this service may ask this persona: the declared fields first, then what is customary. */
export function questionsOf(service: Service, persona: Persona): readonly Question[] {
  const questions = new Map<string, Question>();
  for (const field of service.fields) {
    const id = `${field.subject}.${field.datum}` as const;
    const answer = persona.answers[id];
    if (!answer) continue;
    const datum: Datum = data[field.datum];
    questions.set(id, {
      id,
      subject: field.subject,
      wordings: field.label ? [field.label.vi, ...datum.wordings] : datum.wordings,
      kind: datum.kind,
      answer,
      declared: true,
      heldByState: field.heldByState,
    });
  }
  for (const id of customary) {
    const [subject, datumId] = id.split('.') as [SubjectId, DatumId];
    const answer = persona.answers[id];
    const datum: Datum = data[datumId];
    if (questions.has(id) || !answer) continue;
    questions.set(id, {
      id,
      subject,
      wordings: datum.wordings,
      kind: datum.kind,
      answer,
      declared: false,
      heldByState: subject === 'requester' && datum.heldByState,
    });
  }
  return [...questions.values()];
}

/** Words that say whom a question is about. */
export function subjectWordings(subject: SubjectId): readonly string[] {
  return subjects[subject].wordings;
}
