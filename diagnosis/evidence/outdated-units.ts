import type { RunSignals } from '../signals.ts';
import { pageAtFailure } from './page-at-failure.ts';
import { foldText } from './read-words.ts';

/** Provinces that ended on 1 July 2025 (Resolution 202/2025/QH15). */
const ended = [
  'Hà Giang',
  'Bắc Kạn',
  'Yên Bái',
  'Hòa Bình',
  'Vĩnh Phúc',
  'Bắc Giang',
  'Hải Dương',
  'Thái Bình',
  'Hà Nam',
  'Nam Định',
  'Quảng Bình',
  'Quảng Nam',
  'Bình Định',
  'Phú Yên',
  'Kon Tum',
  'Đắk Nông',
  'Ninh Thuận',
  'Bình Thuận',
  'Bình Phước',
  'Bình Dương',
  'Bà Rịa - Vũng Tàu',
  'Long An',
  'Tiền Giang',
  'Bến Tre',
  'Trà Vinh',
  'Hậu Giang',
  'Sóc Trăng',
  'Kiên Giang',
  'Bạc Liêu',
];

const lines = new Map(ended.flatMap((name) => [name, `Tỉnh ${name}`].map((line) => [foldText(line), name])));

/** Provinces of before 1 July 2025 that the last page offers, each on a line of its own as a list shows them. */
export function outdatedUnits(run: RunSignals): readonly string[] {
  const page = pageAtFailure(run);
  if (page === null) return [];
  return [...new Set(page.text.split('\n').flatMap((line) => lines.get(foldText(line)) ?? []))];
}
