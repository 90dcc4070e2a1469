import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folded, spelled } from '../../../journeys/citizen/fold.ts';
import { bestLikeness, likeness, mentions, wording } from '../../../journeys/citizen/likeness.ts';
import { aLabel } from './vietnamese-text.ts';

const alike = (one: string, other: string): number => likeness(wording(one), wording(other));

describe('for any two labels', () => {
  test('likeness is symmetric unless one begins with the other, between 0 and 1, and 1 for the same words alone', () => {
    fc.assert(
      fc.property(aLabel, aLabel, (one, other) => {
        const score = alike(one, other);
        const begins = [`${folded(one)} `, `${folded(other)} `].toSorted((a, b) => a.length - b.length) as [
          string,
          string,
        ];
        if (!begins[1].startsWith(begins[0])) expect(score).toBe(alike(other, one));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(score === 1).toBe(spelled(one) === spelled(other));
        if (folded(one) === folded(other)) expect(score).toBeGreaterThanOrEqual(0.97);
      }),
    );
  });

  test('a text that begins with known words is more like them than known words that begin with the text', () => {
    fc.assert(
      fc.property(aLabel, aLabel, (words, more) => {
        const [longer, shorter] = [alike(`${words} ${more}`, words), alike(words, `${words} ${more}`)];
        expect(longer).toBeGreaterThanOrEqual(shorter);
        expect(longer - shorter).toBeLessThan(0.05);
      }),
    );
  });

  test('the same words are more alike than words with more around them, and the more around them the less', () => {
    fc.assert(
      fc.property(aLabel, aLabel, aLabel, (words, some, more) => {
        const once = alike(words, `${words} ${some}`);
        expect(once).toBeLessThan(0.97);
        expect(alike(words, `${words} ${some} ${more}`)).toBeLessThan(once);
      }),
    );
  });
});

test('marks count: without them it is nearly the same, inside other words less', () => {
  const scores = [
    alike('Họ và tên', 'Họ và tên:'),
    alike('Ho va ten', 'Họ và tên'),
    alike('Họ và tên', 'Họ và tên người khai'),
    alike('Ho va ten', 'Họ và tên người khai'),
    alike('Họ và tên', 'Họ và nơi ở'),
    alike('Họ và tên', 'Nơi cấp'),
  ];
  expect(scores.slice(0, 2)).toEqual([1, 0.97]);
  expect(scores).toEqual([...scores].sort((one, other) => other - one));
  expect(scores.at(-1)).toBe(0);
});

test('one short word says little about a long text', () => {
  expect(alike('tên', 'Tên cơ quan cấp giấy tờ')).toBeLessThan(0.6);
});

test('nothing is like nothing', () => {
  expect(bestLikeness('', ['Họ và tên'])).toBe(0);
  expect(alike('***', '')).toBe(0);
  expect(bestLikeness('Họ và tên', [])).toBe(0);
});

test('a phrase is found in a text by whole words', () => {
  expect(mentions('BẠN ĐÃ NỘP HỒ SƠ THÀNH CÔNG!', ['nộp hồ sơ thành công'])).toBe('nộp hồ sơ thành công');
  expect(mentions('Số CCCDX', ['CCCD'])).toBeNull();
  expect(mentions('Thủ tục', ['thu'])).toBe('thu');
});
