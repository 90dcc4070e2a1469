import fc from 'fast-check';
import { expect, test } from 'vitest';
import { saidToScript } from '../../worker/said-to-script.ts';

test.each<[string, string, string | null]>([
  [
    'text/html; charset=utf-8',
    '<!doctype html><html><head><title>x</title><style>p{}</style></head><body><h1>Truy cập bị tạm khóa</h1><p>Quá nhanh.</p></body></html>',
    'Truy cập bị tạm khóa\nQuá nhanh.',
  ],
  // A piece of a page that the script puts in its place is shown anyway.
  ['text/html', '<tr><td>Phường Hội An</td></tr>', null],
  [
    'application/json',
    '{"ok":false,"error":{"code":"LGSP-503","message":"Không lấy được thông tin thửa đất"}}',
    'Không lấy được thông tin thửa đất',
  ],
  ['application/problem+json', '{"detail":"Hồ sơ đã quá hạn"}', 'Hồ sơ đã quá hạn'],
  [
    'application/json',
    '{"errors":["Vui lòng nhập ngày sinh","Thiếu giấy tờ"]}',
    'Vui lòng nhập ngày sinh. Thiếu giấy tờ',
  ],
  ['application/json', '{"thongBao":"Thao tác thất bại"}', 'Thao tác thất bại'],
  // Data of a citizen is no word to him.
  ['application/json', '{"name":"Nguyễn Văn An","address":"Số 1 đường Thử Nghiệm"}', null],
  ['application/json', '{"message":"cut o', null],
  ['image/png', 'lỗi hệ thống', null],
])('%s %s says %s', (type, body, says) => expect(saidToScript(body, type)).toBe(says));

test('any answer gives a short text or nothing', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.json()),
      fc.constantFrom('text/html', 'application/json', ''),
      (body, type) => {
        const says = saidToScript(body, type);
        expect(says === null || (says.length > 0 && says.length <= 400)).toBe(true);
      },
    ),
  );
});
