/** Giving a date, in whatever form the page takes it. */
import { press, typeText } from './operate.ts';
import type { SeenControl, Sight } from './sight.ts';
import type { Stage } from '../observations.ts';

export interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/** Parts of an ISO date; null when it is none. */
export function dateParts(iso: string): DateParts | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match ? { year: match[1] ?? '', month: match[2] ?? '', day: match[3] ?? '' } : null;
}

/**
 * The date as a field with this hint wants it typed. Vietnamese forms say it in the placeholder or mask
 * (`dd/mm/yyyy`, `DD-MM-YYYY`, `ddmmyyyy`, `yyyy-mm-dd`, `mm/yyyy`, `Nhập năm sinh`); without a hint it is dd/mm/yyyy.
 */
export function writtenDate(iso: string, hint: string): string {
  const parts = dateParts(iso);
  if (!parts) return iso;
  const { year, month, day } = parts;
  const plain = hint.toLowerCase();
  const yearFirst = /y{4}\s*([-/.])\s*m{1,2}\s*[-/.]\s*d{1,2}/.exec(plain);
  if (yearFirst) return [year, month, day].join(yearFirst[1]);
  const separated = /(?:d{1,2}|ngày)\s*([-/.])\s*(?:m{1,2}|tháng)/.exec(plain);
  if (separated) return [day, month, year].join(separated[1]);
  const monthOnly = /(?:^|[^d\s-/.])\s*m{2}\s*([-/.])\s*y{4}/.exec(plain) ?? /^m{2}\s*([-/.])\s*y{4}/.exec(plain);
  if (monthOnly) return [month, year].join(monthOnly[1]);
  if (plain.includes('năm') && !plain.includes('ngày')) return year;
  if (plain.includes('ddmmyyyy')) return `${day}${month}${year}`;
  return `${day}/${month}/${year}`;
}

/**
 * Types a date and closes the calendar that typing may have opened: at first at once, then key by key, then with the
 * other separator, for calendars that take only their own format and say it nowhere.
 */
export async function setDate(
  sight: Sight,
  control: SeenControl,
  iso: string,
  tries: number,
  stage: Stage,
  words: string,
): Promise<void> {
  const text =
    control.inputType === 'date'
      ? iso.slice(0, 10)
      : control.inputType === 'month'
        ? iso.slice(0, 7)
        : writtenDate(iso, `${control.placeholder} ${control.tooltip}`);
  const written = tries < 2 ? text : text.replaceAll('/', '-');
  await typeText(sight, control, written, tries > 0 && control.inputType !== 'date', stage, words);
  await press(sight, 'Tab');
}

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const monthNumbersInWords = [
  'một',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
];

/** Place of a month (`01` to `12`) in a list that writes months as numbers, as `Tháng 5`, `Tháng Năm`, `May`; -1: not there. */
export function monthPlace(options: readonly string[], month: string): number {
  const number = Number(month);
  const name = monthNames[number - 1] ?? '';
  const wanted = new Set([String(number), month, name, name.slice(0, 3), monthNumbersInWords[number - 1]]);
  return options.findIndex((option) =>
    wanted.has(
      option
        .trim()
        .toLowerCase()
        .replace(/^(?:tháng\s+|(?:thg|th|t)\.?\s*(?=\d))/u, ''),
    ),
  );
}

/** Which part of a date a field of its own asks for (three boxes for day, month, year); null: it asks for the whole. */
export function datePartAsked(control: SeenControl): keyof DateParts | null {
  if (
    control.kind === 'select' &&
    control.options.length <= 14 &&
    monthPlace(control.options, '12') !== -1 &&
    monthPlace(control.options, '01') !== -1
  )
    return 'month';
  const words = [control.name, control.placeholder, control.tooltip].map((text) =>
    text.trim().toLowerCase().replace(/[*:]/g, '').trim(),
  );
  if (words.some((word) => /^(?:day|ngày|dd)$/.test(word))) return 'day';
  if (words.some((word) => /^(?:month|tháng|mm)$/.test(word))) return 'month';
  return words.some((word) => /^(?:year|năm|yyyy)$/.test(word)) ? 'year' : null;
}
