/** What a page complains of after a click, and what it complained of all the time. */
import { spelled } from './fold.ts';
import { mentions } from './likeness.ts';
import { asksTheSame, screenOf } from './screen-of.ts';
import type { PageReading } from './sight.ts';

/** Words of a page that says no without an error's colour or role. */
const refusing = [
  'vui lòng',
  'không hợp lệ',
  'không được',
  'chưa được',
  'chưa chọn',
  'chưa nhập',
  'lỗi',
  'thất bại',
  'không thành công',
  'không đúng',
  'không chính xác',
  'không tìm thấy',
  'không khớp',
  'bắt buộc',
];

/** With marks: "Tôi cam đoan lời khai …" speaks of no error. */
export function refuses(line: string): boolean {
  const plain = ` ${spelled(line)} `;
  return refusing.some((words) => plain.includes(` ${spelled(words)} `));
}

/**
 * The same form, drawn anew by the server, that says no as it did before: a portal whose refusal has an address of its own
 * showed the complaint when that screen was first seen, and he sent the file 55 times. A wizard whose steps share a red
 * hint asks for something else on each.
 */
export function repeatedComplaints(before: PageReading, after: PageReading): string[] {
  const documents = new Set(before.controls.map(({ document }) => document));
  const anew = after.controls.every(({ document }) => !documents.has(document));
  if (!anew || screenOf(before) !== screenOf(after) || !asksTheSame(before, after)) return [];
  const shown = new Set(before.complaints.map(({ text }) => text));
  const again = after.complaints.map(({ text }) => text).filter((text) => shown.has(text));
  return again.some(refuses) ? again : [];
}

/**
 * What a screen complains of now and did not when it was first seen, and what alerts the last click brought. A toast that is
 * still there when the next step asks for something else is the last step's.
 */
export function newComplaints(first: ReadonlySet<string>, before: PageReading, after: PageReading): string[] {
  const stale = new Set(asksTheSame(before, after) ? [] : before.complaints.map(({ text }) => text));
  const coloured = after.complaints.map(({ text }) => text).filter((text) => !first.has(text) && !stale.has(text));
  const alerts = after.alerts.filter((alert) => mentions(alert, ['thành công', 'xin chào', 'đã lưu']) === null);
  const invalid = after.controls
    .filter(({ complaint }) => complaint !== '')
    .map((control) => `${control.name || control.nearby}: ${control.complaint}`);
  const shown = new Set(before.text.split('\n'));
  const plain =
    after.url === before.url
      ? after.text.split('\n').filter((line) => line.length < 300 && !shown.has(line) && refuses(line))
      : [];
  return [...new Set([...coloured, ...alerts, ...plain, ...invalid])];
}
