import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folded, spelled, undecorated } from '../../../journeys/citizen/fold.ts';
import { aLabel } from './vietnamese-text.ts';

describe('spelled', () => {
  test.each([
    ['Hủy', 'Huỷ'],
    ['xóa', 'xoá'],
    ['Thủy Tùng', 'Thuỷ Tùng'],
    ['Hòa Khánh', 'Hoà Khánh'],
    ['TÙY CHỌN', 'Tuỳ chọn'],
    ['Họ và tên'.normalize('NFD'), 'Họ và tên'.normalize('NFC')],
    ['Vợ/chồng', 'vợ / chồng'],
  ])('%s and %s are one', (one, other) => {
    expect(spelled(one)).toBe(spelled(other));
  });

  test.each([
    ['họ', 'hộ'],
    ['đăng', 'dang'],
    ['mã', 'má'],
  ])('%s and %s are two', (one, other) => {
    expect(spelled(one)).not.toBe(spelled(other));
  });
});

test.each([
  ['* Họ và tên:', 'Họ và tên'],
  ['Họ và tên (*)', 'Họ và tên'],
  ['(1) Họ và tên', 'Họ và tên'],
  ['1. Họ và tên', 'Họ và tên'],
  ['2.1. Họ và tên :', 'Họ và tên'],
  ['3) Họ và tên', 'Họ và tên'],
  ['plus-circle Thêm', 'Thêm'],
  ['cloud_upload Tải lên', 'Tải lên'],
  ['Họ​ và\u00a0tên…', 'Họ và tên'],
])('what a form puts around words is dropped: %s', (seen, words) => {
  expect(undecorated(seen)).toBe(words);
});

test.each(['12 tháng', '2 bản', '24 giờ', '1 lần'])('an amount is no numbering: %s', (seen) => {
  expect(undecorated(seen)).toBe(seen);
});

describe('for any label', () => {
  const decoration = fc.constantFrom('* ', '(1) ', '2. ', '10) ', '1.2. ', '  ', '');
  const ending = fc.constantFrom(' *', ':', ' (*)', ' : *', '...', '');

  test('decorations and the way letters are composed say nothing', () => {
    fc.assert(
      fc.property(aLabel, decoration, ending, fc.constantFrom('NFC', 'NFD'), (label, before, after, form) => {
        const seen = (before + label + after).normalize(form);
        expect(undecorated(seen)).toBe(label);
        expect(spelled(seen)).toBe(spelled(label));
        expect(folded(seen)).toBe(folded(label));
      }),
    );
  });

  test('folding what is folded changes nothing', () => {
    fc.assert(
      fc.property(aLabel, decoration, ending, (label, before, after) => {
        const once = folded(before + label + after);
        expect(folded(once)).toBe(once);
        expect(folded(spelled(label))).toBe(once);
        expect(once).toMatch(/^[a-z0-9 ]*$/);
      }),
    );
  });

  test('any text at all is folded to words of letters and digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(folded(text)).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
      }),
    );
  });
});
