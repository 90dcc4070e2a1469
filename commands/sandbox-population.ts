/**
 * The people of the stand-in country: the personas and their households, as its population register and its identity
 * provider take them. Made from the personas at every start, so that register and citizens cannot disagree.
 */
import type { DatumId } from '../journeys/citizen/data.ts';
import { subjects, type SubjectId } from '../journeys/citizen/subjects.ts';
import { makePersona } from '../journeys/personas/make-persona.ts';
import type { Persona } from '../journeys/personas/persona.ts';
import type { Account, CitizenRecord } from '../sandbox/procedures/procedure.ts';

/** The first `count` test citizens with everyone of their households who has an identity number. */
export function sandboxPopulation(count: number, on: Date): readonly Account[] {
  const accounts = new Map<string, Account>();
  for (let index = 0; index < count; index += 1) {
    const persona = makePersona(index, on);
    for (const subject of Object.keys(subjects) as SubjectId[]) {
      const record = recordOf(persona, subject);
      if (!record) continue;
      const own = record.idNumber === persona.account.username;
      if (!own && accounts.has(record.idNumber)) continue;
      accounts.set(record.idNumber, {
        record,
        ...(own ? persona.account : { ...persona.account, username: record.idNumber }),
      });
    }
  }
  return [...accounts.values()];
}

function recordOf(persona: Persona, subject: SubjectId): CitizenRecord | null {
  const text = (datum: DatumId): string =>
    persona.answers[`${subject}.${datum}`]?.text ?? persona.answers[`requester.${datum}`]?.text ?? '';
  const has = (datum: DatumId): boolean => persona.answers[`${subject}.${datum}`] !== undefined;
  if (!has('id-number') || !has('full-name') || !has('date-of-birth')) return null;
  return {
    idNumber: text('id-number'),
    oldIdNumber: text('old-id-number'),
    fullName: text('full-name'),
    dateOfBirth: vietnameseDate(text('date-of-birth')),
    sex: text('sex') === 'Nữ' ? 'Nữ' : 'Nam',
    ethnicity: text('ethnicity'),
    religion: text('religion'),
    nationality: text('nationality'),
    placeOfBirth: text('place-of-birth'),
    hometown: text('hometown'),
    provinceName: text('province'),
    communeName: text('commune'),
    address: text('address'),
    phone: text('phone'),
    email: text('email'),
    idIssuedOn: vietnameseDate(text('id-issued-on')),
    idIssuedBy: text('id-issued-by'),
    healthInsuranceNumber: text('health-insurance-number'),
    taxCode: text('tax-code'),
  };
}

function vietnameseDate(iso: string): string {
  return iso.split('-').toReversed().join('/');
}
