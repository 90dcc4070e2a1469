import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { formerProvinceByCode, formerProvinces, successorOf } from '../../../journeys/portals/former-provinces.ts';
import { provinceByCode, provinces } from '../../../journeys/portals/provinces.ts';
import { provinceOn } from '../../../journeys/portals/province-on.ts';

describe('the 34 provinces since 1 July 2025 and the 63 before', () => {
  test('are complete, each code once', () => {
    expect(new Set(provinces.map(({ code }) => code)).size).toBe(34);
    expect(new Set(formerProvinces.map(({ code }) => code)).size).toBe(63);
    expect(provinces.filter(({ type }) => type === 'city')).toHaveLength(7);
  });

  test('every former province became part of the one that says so', () => {
    for (const former of formerProvinces) expect(successorOf(former.code).mergedFrom).toContain(former.code);
    expect(provinces.flatMap(({ mergedFrom }) => mergedFrom).sort()).toEqual(
      formerProvinces.map(({ code }) => code).sort(),
    );
  });

  test('every electronic identifier and every path of the map belongs to one former province', () => {
    expect(new Set(formerProvinces.map(({ eId }) => eId)).size).toBe(63);
    expect(new Set(formerProvinces.map(({ svgId }) => svgId)).size).toBe(63);
  });

  test('the communes of today are 3,321, as many in each province as it says', async () => {
    const file = new URL('../../../journeys/portals/data/communes.json', import.meta.url);
    const { now } = JSON.parse(await readFile(file, 'utf8')) as { now: [string, string, string[]][] };
    expect(now.map(([code, , names]) => [code, names.length])).toEqual(
      provinces.map(({ code, communes }) => [code, communes]),
    );
    expect(provinces.reduce((sum, { communes }) => sum + communes, 0)).toBe(3321);
  });
});

describe('codes that changed their meaning', () => {
  test.each([
    ['15', 'Yên Bái', 'Lào Cai'],
    ['24', 'Bắc Giang', 'Bắc Ninh'],
    ['44', 'Quảng Bình', 'Quảng Trị'],
    ['52', 'Bình Định', 'Gia Lai'],
    ['80', 'Long An', 'Tây Ninh'],
    ['82', 'Tiền Giang', 'Đồng Tháp'],
    ['91', 'Kiên Giang', 'An Giang'],
  ])('%s was %s and is %s', (code, before, now) => {
    expect(provinceOn(code, '2025-06-30')?.province.name).toBe(before);
    expect(provinceOn(code, '2025-07-01')?.province.name).toBe(now);
    expect(successorOf(formerProvinceByCode(code)!.code).name).toBe(now);
  });

  test('there is no other such code', () => {
    // Spellings differ: Thanh Hóa, Thanh Hoá.
    const plain = (name: string): string => name.normalize('NFD').replaceAll(/\p{M}/gu, '');
    const changed = provinces.filter(({ code, name }) => plain(formerProvinceByCode(code)!.name) !== plain(name));
    expect(changed.map(({ code }) => code)).toEqual(['15', '24', '44', '52', '80', '82', '91']);
  });

  test('a code may have ended', () => {
    expect(provinceOn('10', '2025-06-30')?.province.name).toBe('Lào Cai');
    expect(provinceOn('10', '2025-07-01')).toBeUndefined();
    expect(provinceByCode('10')).toBeUndefined();
  });
});
