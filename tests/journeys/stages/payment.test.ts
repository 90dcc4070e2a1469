import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountOn } from '../../../journeys/stages/payment.ts';

describe('the amount on a page', () => {
  test.each([
    ['Số tiền: 50.000 đ', 50_000],
    ['Lệ phí 8,000 VNĐ', 8_000],
    ['Tổng: 150000đ', 150_000],
    ['Tổng số tiền 1.500.000 đồng.', 1_500_000],
    ['Phí 10.000₫, lệ phí 40.000 vnd, tổng 50.000 VND', 50_000],
    ['Hồ sơ 261121 có 12.000 điểm', null],
    ['Miễn phí', null],
    ['Hotline 1900 1234', null],
  ])('%s', (text, amount) => {
    expect(amountOn(text)).toBe(amount);
  });

  test('is read however thousands are parted', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000, max: 999_999_999 }),
        fc.constantFrom('vi-VN', 'en-US', null),
        fc.constantFrom(' đ', 'đ', ' VNĐ', ' đồng', '₫'),
        (amount, locale, unit) => {
          const written = locale === null ? String(amount) : amount.toLocaleString(locale);
          expect(amountOn(`Cần thanh toán: ${written}${unit} cho 1 hồ sơ`)).toBe(amount);
        },
      ),
    );
  });
});
