/** The console's words and numbers in the language that the reader chose: Vietnamese unless he chose English. */
import { type Word, words } from './words/words.ts';

export type Language = 'vi' | 'en';

const kept = 'congdan-language';
export const language: Language = localStorage.getItem(kept) === 'en' ? 'en' : 'vi';
const locale = language === 'en' ? 'en-GB' : 'vi-VN';

/** Begins anew in the other language: every word, number and date on the page is made in one. */
export function changeLanguage(): void {
  localStorage.setItem(kept, language === 'en' ? 'vi' : 'en');
  location.reload();
}

/** The words of a key, with values put in at `{name}`. */
export function say(key: Word, values: Readonly<Record<string, string | number>> = {}): string {
  return words[key][language === 'vi' ? 0 : 1].replaceAll(/\{(\w+)\}/g, (_all, name: string) =>
    String(values[name] ?? ''),
  );
}

/** The words of a slug that came from the API; one without words (a new slug) is shown as it is. */
export function inWords(slug: string): string {
  return Object.hasOwn(words, slug) ? say(slug as Word) : slug;
}

const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
const signed = new Intl.NumberFormat(locale, {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
});
const counts = new Intl.NumberFormat(locale);

/** A share from 0 to 1 as "93,3 %". */
export const percent = (share: number): string => percents.format(share);
/** A difference of shares in points, "+1,2". */
export const points = (difference: number): string => signed.format(difference * 100);
export const count = (number: number): string => counts.format(number);

/** Milliseconds, in the words of people. */
export function spell(ms: number): string {
  const seconds = ms / 1000;
  if (seconds < 60) {
    const digits = { maximumFractionDigits: seconds < 10 ? 1 : 0 };
    return say('seconds', { n: new Intl.NumberFormat(locale, digits).format(seconds) });
  }
  const whole = Math.round(seconds);
  return say('minutes', { m: Math.floor(whole / 60), s: whole % 60 });
}

const vietnam = { timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit' } as const;
const clock = new Intl.DateTimeFormat(locale, { ...vietnam, hour: '2-digit', minute: '2-digit', second: '2-digit' });
const calendar = new Intl.DateTimeFormat(locale, { ...vietnam, year: 'numeric' });

/** A moment in Viet Nam, wherever the reader is. */
export const clockTime = (iso: string): string => clock.format(new Date(iso));
/** A day in Viet Nam. */
export const day = (iso: string): string => calendar.format(new Date(iso));
