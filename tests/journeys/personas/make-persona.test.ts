import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { services } from '../../../journeys/catalogue/services.ts';
import { data, type DatumId } from '../../../journeys/citizen/data.ts';
import { household, mostHouseholds } from '../../../journeys/personas/household.ts';
import { makePersona } from '../../../journeys/personas/make-persona.ts';
import type { Persona } from '../../../journeys/personas/persona.ts';

const anyIndex = fc.integer({ min: 0, max: mostHouseholds - 1 });
const anyDay = fc.date({ min: new Date('2026-06-01'), max: new Date('2029-12-31'), noInvalidDate: true });
const people = Array.from({ length: 51 }, (_, index) => makePersona(index));

function text(persona: Persona, key: keyof Persona['answers']): string {
  const answer = persona.answers[key];
  if (!answer) throw new Error(`${persona.id} has no answer to ${key}.`);
  return answer.text;
}
const year = (date: string): number => Number(date.slice(0, 4));

describe('a test citizen', () => {
  test('answers everything that any service asks', () => {
    for (const persona of people) {
      const missing = services.flatMap(({ id, fields }) =>
        fields
          .filter(({ subject, datum }) => !persona.answers[`${subject}.${datum}`]?.text.trim())
          .map(({ subject, datum }) => `${id}: ${subject}.${datum}`),
      );
      expect(missing).toEqual([]);
    }
  });

  test('gives dates, times and numbers in the form that readers expect', () => {
    for (const [key, answer] of people.flatMap(({ answers }) => Object.entries(answers))) {
      const { kind } = data[key.split('.')[1] as DatumId];
      if (kind === 'date') expect(new Date(answer.text).toISOString().slice(0, 10), key).toBe(answer.text);
      if (kind === 'time') expect(answer.text, key).toMatch(/^\d{2}:\d{2}$/);
      if (kind === 'number') expect(answer.text, key).toMatch(/^\d+$/);
      if (kind === 'yes-no') expect(['Có', 'Không'], key).toContain(answer.text);
    }
  });

  test('is always the same for one index, and another for each', () => {
    fc.assert(
      fc.property(anyIndex, (index) => {
        expect(makePersona(index)).toEqual(makePersona(index));
      }),
      { numRuns: 20 },
    );
    const two = Array.from({ length: 200 }, (_, index) => makePersona(index));
    for (const key of ['requester.full-name', 'requester.id-number', 'requester.email'] as const) {
      expect(new Set(two.map((persona) => text(persona, key))).size).toBe(200);
    }
    expect(new Set(two.map(({ account }) => account.otpSecret)).size).toBe(200);
  });

  test('cannot be mistaken for a real one', () => {
    fc.assert(
      fc.property(anyIndex, anyDay, (index, on) => {
        const persona = makePersona(index, on);
        for (const [key, { text: said }] of Object.entries(persona.answers)) {
          if (key.endsWith('.id-number')) expect(said).toMatch(/^000[0-3]\d{8}$/);
          if (key.endsWith('.phone')) expect(said).toMatch(/^053\d{7}$/);
          if (key.endsWith('.email')) expect(said).toMatch(/@example\.com$/);
          if (/\.(reason|note|purpose|content-of-request)$/.test(key))
            expect(said).toContain('HỒ SƠ KIỂM THỬ – KHÔNG XỬ LÝ');
        }
        expect(persona.account.username).toBe(text(persona, 'requester.id-number'));
        expect(persona.account.otpSecret).toMatch(/^[A-Z2-7]{32}$/);
      }),
      { numRuns: 50 },
    );
  });

  test('has an identity number that tells century, sex and year, its own in every household', () => {
    fc.assert(
      fc.property(anyIndex, anyDay, (index, on) => {
        const household_ = Object.values(household(index, on));
        for (const { idNumber, sex, dateOfBirth } of household_) {
          const digit = (year(dateOfBirth) < 2000 ? 0 : 2) + (sex === 'Nữ' ? 1 : 0);
          expect(idNumber.slice(3, 6)).toBe(`${digit}${dateOfBirth.slice(2, 4)}`);
        }
        expect(new Set(household_.map(({ idNumber }) => idNumber)).size).toBe(household_.length);
      }),
      { numRuns: 50 },
    );
  });

  test('lives in a family whose ages and days fit together', () => {
    fc.assert(
      fc.property(anyIndex, anyDay, (index, on) => {
        const persona = makePersona(index, on);
        const { requester, spouse, child, father, mother, grandfather, sibling } = household(index, on);
        const filed = new Date(on.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
        expect(requester.sex).not.toBe(spouse.sex);
        for (const parent of [requester, spouse])
          expect(year(child.dateOfBirth) - year(parent.dateOfBirth)).toBeGreaterThanOrEqual(18);
        for (const parent of [father, mother]) {
          expect(year(requester.dateOfBirth) - year(parent.dateOfBirth)).toBeGreaterThanOrEqual(18);
          expect(year(sibling.dateOfBirth)).toBeGreaterThan(year(parent.dateOfBirth) + 16);
        }
        expect(year(father.dateOfBirth) - year(grandfather.dateOfBirth)).toBeGreaterThanOrEqual(18);
        expect(text(persona, 'mother.sex')).toBe('Nữ');
        expect(text(persona, 'father.sex')).toBe('Nam');
        expect(text(persona, 'child.family-name')).toBe(text(persona, 'father.family-name'));
        expect(text(persona, 'parents.marriage-certificate-date') < child.dateOfBirth).toBe(true);
        expect(child.dateOfBirth < filed).toBe(true);
        expect(text(persona, 'deceased.date-of-death') <= text(persona, 'deceased.death-notice-date')).toBe(true);
        expect(text(persona, 'deceased.death-notice-date') <= filed).toBe(true);
        for (const who of ['requester', 'guest', 'new-residence'] as const) {
          expect(text(persona, `${who}.period-from`) < text(persona, `${who}.period-until`)).toBe(true);
        }
        expect(text(persona, 'requester.appointment-date') > filed).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('exists only within bounds', () => {
    for (const index of [-1, 0.5, mostHouseholds]) expect(() => makePersona(index)).toThrow(RangeError);
  });
});
