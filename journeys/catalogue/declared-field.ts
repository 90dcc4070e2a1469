import { data, type DatumId } from '../citizen/data.ts';
import { subjects, type Subject, type SubjectId } from '../citizen/subjects.ts';
import type { Bilingual, DeclaredField, Sureness } from './service.ts';

/**
 * One field of a published procedure. Its kind follows from the datum; whether the state holds it already, from the
 * datum and from being about the signed-in citizen.
 */
export function declaredField(
  subject: SubjectId,
  datum: DatumId,
  need: 'required' | 'optional',
  sureness: Sureness,
  more: { readonly label?: Bilingual; readonly repeated?: true } = {},
): DeclaredField {
  const { kind, heldByState } = data[datum];
  const who: Subject = subjects[subject];
  const isSignedIn = subject === 'requester' || who.sameAs === 'requester';
  return {
    subject,
    datum,
    kind: kind === 'province' || kind === 'commune' ? 'choice' : kind,
    required: need === 'required',
    heldByState: isSignedIn && heldByState,
    sureness,
    ...more,
  };
}
