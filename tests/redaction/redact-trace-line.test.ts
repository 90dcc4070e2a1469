import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redactTraceLine } from '../../redaction/redact-trace-line.ts';
import { createRedactor } from '../../redaction/redactor.ts';

const redactor = createRedactor({ values: [{ value: 'mat-khau-thu', kind: 'password' }] });
const renamed = (file: string): string | null => (file.includes('dropped') ? null : file.replace('old', 'new'));
const redact = (event: unknown): unknown =>
  JSON.parse(redactTraceLine(JSON.stringify(event), redactor, renamed) ?? 'null');

test('an exchange keeps what the viewer goes by and loses what nobody may see', () => {
  const given = {
    type: 'resource-snapshot',
    snapshot: {
      pageref: 'page@48a4265e743e26098ef5248fa1c89122',
      startedDateTime: '2026-11-22T04:34:39.567Z',
      time: 31.113,
      request: {
        method: 'POST',
        url: 'http://portal/nop?cccd=079090000001',
        cookies: [{ name: 'sid', value: 'abc' }],
        headers: [{ name: 'Cookie', value: 'sid=abc' }, { name: 'accept-language', value: 'vi-VN' }],
        queryString: [{ name: 'cccd', value: '079090000001' }],
        postData: { mimeType: 'application/x-www-form-urlencoded', params: [{ name: 'matkhau', value: 'x' }], text: 'matkhau=x', _file: 'resources/old1.dat' },
      },
      response: { status: 200, content: { size: 3, mimeType: 'text/html', _file: 'resources/dropped.pdf' }, redirectURL: '/?token=abcdef' },
      timings: { wait: 12.118 },
      _monotonicTime: 3874.772,
    },
  }; // prettier-ignore
  expect(redact(given)).toEqual({
    type: 'resource-snapshot',
    snapshot: {
      ...given.snapshot,
      request: {
        method: 'POST',
        url: 'http://portal/nop?cccd=[redacted:id-number]',
        cookies: [{ name: 'sid', value: '[redacted:cookie]' }],
        headers: [{ name: 'Cookie', value: '[redacted:cookie]' }, { name: 'accept-language', value: 'vi-VN' }],
        queryString: [{ name: 'cccd', value: '[redacted:id-number]' }],
        postData: { mimeType: 'application/x-www-form-urlencoded', params: [{ name: 'matkhau', value: '[redacted:password]' }], text: 'matkhau=[redacted:password]', _file: 'resources/new1.dat' },
      },
      response: { status: 200, content: { size: 3, mimeType: 'text/html' }, redirectURL: '/?token=[redacted:token]' },
    },
  }); // prettier-ignore
});

test('a DOM keeps its shape; fields of secrets, boxes of a code and texts after their label are redacted', () => {
  const html = [
    'HTML',
    {},
    ['INPUT', { type: 'password', __playwright_value_: 'anything' }],
    ['INPUT', { maxlength: '1', value: '7' }],
    ['INPUT', { name: 'otp', placeholder: 'Nhập mã', value: '12' }],
    ['B', {}, 'Mã OTP:'],
    ['SPAN', { class: 'page', __playwright_scroll_top_: '1200000000' }, '493817'],
    [[1, 20]],
    ['A', { href: '/x?sdt=0912345678' }, 'mat-khau-thu'],
  ];
  const frame = { callId: 'call@1', phase: 'before', pageId: 'page@1', frameId: 'frame@1', frameUrl: 'http://portal/', html, resourceOverrides: [{ url: '/a.css', file: 'resources/old.css' }, { url: '/b.css', ref: 2 }] }; // prettier-ignore
  expect(redact({ type: 'frame-snapshot', snapshot: frame })).toEqual({
    type: 'frame-snapshot',
    snapshot: {
      ...frame,
      html: [
        'HTML',
        {},
        ['INPUT', { type: 'password', __playwright_value_: '[redacted:password]' }],
        ['INPUT', { maxlength: '1', value: '[redacted:otp]' }],
        ['INPUT', { name: 'otp', placeholder: 'Nhập mã', value: '[redacted:otp]' }],
        ['B', {}, 'Mã OTP:'],
        ['SPAN', { class: 'page', __playwright_scroll_top_: '1200000000' }, '[redacted:otp]'],
        [[1, 20]],
        ['A', { href: '/x?sdt=[redacted:phone]' }, '[redacted:password]'],
      ],
      resourceOverrides: [
        { url: '/a.css', file: 'resources/new.css' },
        { url: '/b.css', ref: 2 },
      ],
    },
  });
});

test('actions keep their ids and moments; what was typed, thrown and written is redacted', () => {
  expect(redact({ type: 'before', callId: 'a@1', startTime: 1.5, class: 'ElementHandle', method: 'fill', params: { value: 'mat-khau-thu', timeout: 5000 } })).toEqual({ type: 'before', callId: 'a@1', startTime: 1.5, class: 'ElementHandle', method: 'fill', params: { value: '[redacted:password]', timeout: 5000 } }); // prettier-ignore
  expect(redact({ type: 'before', callId: 'a@1', class: 'ElementHandle', method: 'fill', params: { value: '7' } })).toMatchObject({ params: { value: '[redacted:otp]' } }); // prettier-ignore
  expect(redact({ type: 'after', callId: 'a@1', endTime: 2, result: { value: { s: 'mat-khau-thu' } }, error: { message: 'no mat-khau-thu' } })).toEqual({ type: 'after', callId: 'a@1', endTime: 2, error: { message: 'no [redacted:password]' } }); // prettier-ignore
  expect(redact({ type: 'console', messageType: 'error', text: 'gọi 0912345678', args: [{ preview: '0912345678' }], location: { url: 'http://x/?otp=123456' }, time: 1 })).toEqual({ type: 'console', messageType: 'error', text: 'gọi [redacted:phone]', location: { url: 'http://x/?otp=[redacted:otp]' }, time: 1 }); // prettier-ignore
});

test('whatever stands in a line, what comes out is a line of JSON or nothing', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.jsonValue().map((snapshot) => JSON.stringify({ type: 'frame-snapshot', snapshot: { html: snapshot } })),
        fc
          .jsonValue()
          .map((snapshot) => JSON.stringify({ type: 'resource-snapshot', snapshot: { request: snapshot } })),
      ),
      (line) => {
        // prettier-ignore
        const redacted = redactTraceLine(line, redactor, renamed);
        if (redacted === null) return;
        expect(redacted).not.toContain('\n');
        expect(typeof JSON.parse(redacted)).toBe('object');
      },
    ),
    { numRuns: 1_000 },
  );
});
