import { expect, test } from 'vitest';
import { dateInWords } from '../../../journeys/personas/date-in-words.ts';

test.each([
  ['2026-11-15', 'Ngày mười lăm tháng mười một năm hai nghìn không trăm hai mươi sáu'],
  ['1991-01-21', 'Ngày hai mươi mốt tháng một năm một nghìn chín trăm chín mươi mốt'],
  ['2005-05-05', 'Ngày năm tháng năm năm hai nghìn không trăm lẻ năm'],
  ['2000-10-30', 'Ngày ba mươi tháng mười năm hai nghìn không trăm'],
])('%s is spelled out', (date, words) => expect(dateInWords(date)).toBe(words));
