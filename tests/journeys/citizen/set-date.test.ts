import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateParts, datePartAsked, monthPlace, writtenDate } from '../../../journeys/citizen/set-date.ts';
import { aControl } from './a-control.ts';

describe('the date as its field wants it', () => {
  test.each([
    ['', '05/09/1990'],
    ['Chọn ngày', '05/09/1990'],
    ['dd/mm/yyyy', '05/09/1990'],
    ['DD-MM-YYYY', '05-09-1990'],
    ['dd.mm.yyyy', '05.09.1990'],
    ['ngày/tháng/năm', '05/09/1990'],
    ['ngày - tháng - năm', '05-09-1990'],
    ['ddmmyyyy', '05091990'],
    ['yyyy-mm-dd', '1990-09-05'],
    ['YYYY/MM/DD', '1990/09/05'],
    ['mm/yyyy', '09/1990'],
    ['Tháng (mm/yyyy)', '09/1990'],
    ['Nhập năm sinh', '1990'],
  ])('%s', (hint, written) => {
    expect(writtenDate('1990-09-05', hint)).toBe(written);
  });

  test('what is no date is written as it is', () => {
    expect(writtenDate('tháng 9', 'dd/mm/yyyy')).toBe('tháng 9');
    expect(dateParts('05/09/1990')).toBeNull();
  });

  test('no part of a date is lost on its way through a hint', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom('dd/mm/yyyy', 'DD-MM-YYYY', 'ngày/tháng/năm', ''), (date, hint) => {
        const iso = date.toISOString();
        const [dd, mm, yyyy] = writtenDate(iso, hint).split(/[-/]/);
        expect(`${yyyy}-${mm}-${dd}`).toBe(iso.slice(0, 10));
      }),
    );
  });
});

describe('a month in a list', () => {
  const one = (write: (month: number) => string): string[] =>
    Array.from({ length: 12 }, (_, place) => write(place + 1));
  const lists: Readonly<Record<string, readonly string[]>> = {
    numbers: one(String),
    'two digits': one((month) => String(month).padStart(2, '0')),
    'Tháng 1': one((month) => `Tháng ${month}`),
    English: one((month) => new Date(2000, month - 1).toLocaleString('en', { month: 'long' })),
    'in words': 'một hai ba tư năm sáu bảy tám chín mười mười-một mười-hai'
      .split(' ')
      .map((words) => `Tháng ${words.replace('-', ' ')}`),
  };
  test.each(Object.entries(lists))('%s, with or without a prompt', (_, months) => {
    for (const [place] of months.entries()) {
      const month = String(place + 1).padStart(2, '0');
      expect(monthPlace(months, month)).toBe(place);
      expect(monthPlace(['Chọn tháng', ...months], month)).toBe(place + 1);
    }
    expect(monthPlace(['Kinh', 'Tày'], '01')).toBe(-1);
  });
});

test.each([
  ['ngày', aControl({ placeholder: 'Ngày' }), 'day'],
  ['dd', aControl({ name: 'DD *' }), 'day'],
  ['tháng', aControl({ placeholder: 'MM' }), 'month'],
  ['năm', aControl({ name: 'Năm:' }), 'year'],
  [
    'a list of months',
    aControl({ kind: 'select', options: ['', ...Array.from({ length: 12 }, (_, n) => String(n + 1))] }),
    'month',
  ],
  ['a list of days', aControl({ kind: 'select', options: Array.from({ length: 31 }, (_, n) => String(n + 1)) }), null],
  ['a whole date', aControl({ name: 'Ngày sinh', placeholder: 'dd/mm/yyyy' }), null],
  ['a year of birth', aControl({ name: 'Năm sinh' }), null],
])('which part of a date a box asks for: %s', (_, control, part) => {
  expect(datePartAsked(control)).toBe(part);
});
