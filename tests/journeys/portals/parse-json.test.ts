import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from '../../../journeys/portals/parse-json.ts';

describe('parseJson', () => {
  test.each([
    ['{"a": x}', "line 1, column 7: Unexpected token 'x'"],
    ['{\n  "a": 1,\n}', 'line 3, column 1: Expected double-quoted property name'],
    ['{\n  "a" 1\n}', "line 2, column 7: Expected ':' after property name"],
    ['{"a": "b\nc"}', 'line 1, column 9: Bad control character in string literal'],
    ['// mine\n{}', "line 1, column 1: Unexpected token '/'"],
    ['{}\n{}', 'line 2, column 1: Unexpected non-whitespace character after JSON'],
    ['{"a": ', 'line 1, column 7: Unexpected end of the file'],
    ['', 'line 1, column 1: Unexpected end of the file'],
  ])('says where %j is wrong', (text, message) => {
    expect(() => parseJson(text)).toThrow(new SyntaxError(message));
  });

  test('reads whatever is JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  test('points at the wrong character wherever it stands between two values', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.array(fc.jsonValue(), { minLength: 1 }), (before, after) => {
        const start = `[${before.map((value) => `${JSON.stringify(value)},\n`).join('')}`;
        const text = `${start}?${JSON.stringify(after).slice(1)}`;
        expect(() => parseJson(text)).toThrow(`line ${before.length + 1}, column ${before.length === 0 ? 2 : 1}: `);
      }),
    );
  });
});
