import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redactJson } from '../../redaction/redact-json.ts';
import { redactText } from '../../redaction/redact-body.ts';
import { createRedactor } from '../../redaction/redactor.ts';

const password = 'Mật-khẩu&1"x';
const redactor = createRedactor({
  values: [
    { value: password, kind: 'password' },
    { value: 'NGUYỄN VĂN THỬ', kind: 'personal' },
  ],
  keep: ['2611210042'],
});

describe('what is known by value is taken out in every form', () => {
  test.each([
    ['as it is', password],
    ['percent-encoded', encodeURIComponent(password)],
    ['in an address', `/x?q=${encodeURIComponent(`a ${password}`)}`],
    ['as a form sends it', new URLSearchParams({ q: password }).toString()],
    ['in a JSON string', JSON.stringify(password)],
    ['in HTML', 'Mật-khẩu&amp;1&quot;x'],
    ['in Base64', Buffer.from(password).toString('base64')],
    ['in Base64 among other words', Buffer.from(`user:${password}!`).toString('base64')],
    ['in Base64 for addresses', Buffer.from(`user:${password}!`).toString('base64url')],
    ['decomposed', password.normalize('NFD')],
    ['in other letters', password.toUpperCase()],
  ])('%s', (_, text) => {
    const redacted = redactor.text(`trước ${text} sau`);
    for (const decoded of [redacted, Buffer.from(redacted, 'base64').toString(), decodeURIComponent(redacted)])
      expect(decoded.normalize('NFC').toLowerCase()).not.toContain('khẩu&1');
    expect(redacted).toMatch(/^trước .* sau$/);
  });
});

describe('what is known by its form', () => {
  test.each([
    ['CCCD 079090000001', 'CCCD [redacted:id-number]'],
    ['số 001 090 000 001', 'số [redacted:id-number]'],
    ['CMND: 201234567', 'CMND: [redacted:id-number]'],
    ['cmnd cũ 201234567.', 'cmnd cũ [redacted:id-number].'],
    ['201234567', '[redacted:old-id-number]'],
    [
      'gọi 0912345678, +84 912 345 678 hoặc 0912.345.678',
      'gọi [redacted:phone], [redacted:phone] hoặc [redacted:phone]',
    ],
    ['MST 0100109106', 'MST [redacted:tax-code]'],
    ['0100109106-001', '[redacted:tax-code]'],
    ['BHXH số 7912345678', 'BHXH số [redacted:insurance-number]'],
    ['GD4797912345678', '[redacted:insurance-number]'],
    ['thẻ 9704 1985 2619 1432 198', 'thẻ [redacted:card]'],
    ['4111111111111111', '[redacted:card]'],
    ['Mã OTP của bạn là <b>493817</b>', 'Mã OTP của bạn là <b>[redacted:otp]</b>'],
    ['Hộ chiếu B1234567', 'Hộ chiếu [redacted:passport-number]'],
    ['x.y+1@gmail.com', '[redacted:email]'],
    ['Authorization: Bearer abc.def', 'Authorization: [redacted:header]'],
    ['Cookie: a=b; c=d', 'Cookie: [redacted:cookie]'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc', '[redacted:token]'],
    ['/cb?access_token=abcdef&x=1', '/cb?access_token=[redacted:token]&x=1'],
    ['{"password":"abcdef", "n": 1}', '{"password":"[redacted:password]", "n": 1}'],
    ['<input type="password" value="abcdef">', '<input type="password" value="[redacted:password]">'],
    [
      String.raw`alert("a\n201234561\nAuthorization: abcdef\nBearer abcdefg")`,
      String.raw`alert("a\n[redacted:old-id-number]\nAuthorization: [redacted:header]\nBearer [redacted:token]")`,
    ],
    ['Xin chào Nguyễn Văn Thử', 'Xin chào [redacted:personal]'],
  ])('%s', (text, redacted) => {
    expect(redactor.text(text)).toBe(redacted);
  });
});

test.each([
  'Mã hồ sơ H17.12-261121-0042, 000.00.12.H17-261121-0042',
  'Mã hồ sơ 2611210042',
  'Lệ phí 1.000.000 đ, 150000 đ, 150000000, số tiền: 123456789 đồng',
  'vnp_Amount=5000000&vnp_PayDate=20261122113300&vnp_ResponseCode=00&vnp_TxnRef=1795322079',
  'ngày 21/11/2026, 2026-11-22T04:34:39.567Z, 09-11-2026 10:30:00, 1795322079455',
  'Thủ tục 1.001193, điểm 8.500, phiên bản 156.0.8078.79, HTTP 503 sau 30000 ms',
  'http://dvc-danang.localhost:46375/static/formio.form.min.js?v=23039d669e4b#a',
  'frame@a758dfdd00a64a45dae97342c29aae67 resources/e16d15a601472cd7bb51d1bd1b6d5692582b2421.html',
  'Vui lòng nhập mã xác nhận gồm 6 chữ số',
  'Trường "Số định danh cá nhân" phải có 12 chữ số',
  'net::ERR_CONNECTION_REFUSED at http://127.0.0.1:8080/',
])('stays readable: %s', (text) => {
  expect(redactor.text(text)).toBe(text);
});

const secretive = fc.constantFrom('079090000001', '0912345678', 'a@b.vn', 'OTP 493817', password, '4111111111111111', 'Bearer abcdef'); // prettier-ignore
const anything = fc.array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), secretive, fc.constantFrom('=', '"', ' ', ':', '%', '&', '<b>', '[redacted:otp]')), { maxLength: 8 }).map((parts) => parts.join('')); // prettier-ignore

test('doing it again changes nothing', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const once = redactor.text(text);
      expect(redactor.text(once)).toBe(once);
    }),
    { numRuns: 3_000 },
  );
});

test('JSON stays JSON of the same shape', () => {
  const shape = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(shape) : value && typeof value === 'object' ? Object.values(value).map(shape) : 0;
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.array(anything), (value, texts) => {
      const given = { value, texts, phone: '0912345678' };
      const redacted: unknown = JSON.parse(redactText(JSON.stringify(given), redactor));
      expect(shape(redacted)).toEqual(shape(JSON.parse(JSON.stringify(given))));
      expect(redactJson(redacted, redactor)).toEqual(redacted);
      expect(redacted).toMatchObject({ phone: '[redacted:phone]' });
    }),
  );
});

test('numbers, names and pairs of JSON', () => {
  const given = {
    otp: 493817,
    phone: 84912345678,
    '079090000001': 'x',
    time: 1795322079455,
    list: [
      { name: 'session_id', value: 'abc' },
      { label: 'Mã OTP', value: '493817' },
    ],
  };
  expect(redactJson(given, redactor)).toEqual({
    otp: '[redacted:otp]',
    phone: '[redacted:phone]',
    '[redacted:id-number]': 'x',
    time: 1795322079455,
    list: [
      { name: 'session_id', value: '[redacted:token]' },
      { label: 'Mã OTP', value: '[redacted:otp]' },
    ],
  });
});

test('a page that writes without end does not hold it up', () => {
  for (const endless of ['x', '%', '=', '0 ', '<input ', 'a@', 'eyJ', '"a":', '-']) {
    const text = endless.repeat(100_000 / endless.length);
    expect(redactor.text(text).length).toBeGreaterThan(0);
  }
});
