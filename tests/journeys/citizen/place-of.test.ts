import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPrompt, placeOf } from '../../../journeys/citizen/place-of.ts';

test.each([
  '',
  '--',
  '-- Chọn tỉnh/thành phố --',
  'Vui lòng chọn',
  'Select...',
  'Tất cả',
  'Không có dữ liệu',
  '…',
  'Chọn…',
  'Hãy chọn tỉnh trước',
  'Vui lòng nhập thêm 2 ký tự',
  'Không có kết quả',
])('a first entry is no choice: "%s"', (option) => {
  expect(isPrompt(option)).toBe(true);
});

test.each(['Nam', 'Chọn lọc giống cây'.slice(5), 'Kinh', 'Hà Nội', 'Không'])('"%s" is one', (option) => {
  expect(isPrompt(option)).toBe(false);
});

test.each([
  ['Nam', ['-- Chọn --', 'Nữ', 'Nam'], 2],
  ['12 tháng', ['1 tháng', '6 tháng', '12 tháng', '24 tháng'], 2],
  ['Thành phố Hà Nội', ['Hải Phòng', 'Hà Nội', 'Hà Nam'], 1],
  ['Kinh', ['KINH (VIỆT)', 'Kinh', 'Tày'], 1],
  ['Hoà Bình', ['Hòa Vang', 'Hòa Bình'], 1],
  ['Phường Hải Châu', ['Phường Hải Châu I', 'Phường Hải Châu II'], -1],
  ['Việt Nam', ['Lào', 'Campuchia'], -1],
  ['Chọn', ['-- Chọn --'], -1],
])('"%s" of %j', (text, options, place) => {
  expect(placeOf({ text }, options)).toBe(place);
});

test('another wording of the same choice serves as well', () => {
  const answer = { text: 'Cha', alternatives: ['Cha đẻ', 'Bố'] };
  expect(placeOf(answer, ['Ông', 'Bố', 'Mẹ'])).toBe(1);
});

test('the answer itself is found wherever it stands', () => {
  const provinces = [
    'Hà Nội',
    'Cao Bằng',
    'Tuyên Quang',
    'Điện Biên',
    'Lai Châu',
    'Sơn La',
    'Lào Cai',
    'Hà Tĩnh',
    'Huế',
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(provinces, { minLength: 1 }), fc.nat(), (options, some) => {
      const place = some % options.length;
      expect(placeOf({ text: options[place] ?? '' }, ['-- Chọn --', ...options])).toBe(place + 1);
    }),
  );
});
