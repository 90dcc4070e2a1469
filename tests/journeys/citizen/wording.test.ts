import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileCodePattern } from '../../../journeys/citizen/wording.ts';

const codesOn = (text: string): readonly string[] => text.match(fileCodePattern) ?? [];

describe('a code of a file', () => {
  test.each(['H17.12-261121-0042', '000.17.22.H56-210531-0001', 'G22.99-251225-020175', 'H50.123.45-260101-12345'])(
    'is read out of a sentence: %s',
    (code) => {
      expect(codesOn(`Mã hồ sơ: ${code}.`)).toEqual([code]);
      expect(codesOn(`Hồ sơ (${code}) đã được tiếp nhận`)).toEqual([code]);
    },
  );

  test.each([
    '1.001193', // a procedure
    '24/2026/TT-BCA',
    '0912-261121-0042',
    'A17.12-261121-0042',
    'H17.12-2611-0042',
    'XH17.12-261121-0042',
    'H17.12-261121-0042-9',
    'H17.12-261121-00421234',
  ])('is not %s', (text) => {
    expect(codesOn(text)).toEqual([]);
  });

  test('every code of a list is read', () => {
    const two = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, '0'));
    const code = fc
      .tuple(fc.constantFrom('G', 'H'), two, two, fc.integer({ min: 0, max: 999_999 }))
      .map(([letter, unit, office, number]) => `${letter}${unit}.${office}-261121-${String(number).padStart(4, '0')}`);
    fc.assert(
      fc.property(fc.array(code, { minLength: 1, maxLength: 5 }), (codes) => {
        expect(codesOn(codes.join(' | '))).toEqual(codes);
      }),
    );
  });
});
