/**
 * What is recognised by its form, without knowing the value: numbers of persons in Viet Nam, cards, tokens, addresses.
 *
 * Numbers are told apart from what must stay readable: a file's code has its groups apart (`H17.12-261121-0042`), an amount ends
 * in 000 or stands before its currency, a moment is epoch seconds or `yyyymmddhhmmss`.
 */
import type { Kind } from './marker.ts';

export interface Detector {
  readonly kind: Kind;
  /** Global. A group named `value` is what is taken out, without one the whole match. */
  readonly pattern: RegExp;
  /** @param before up to 60 characters that stand before the value; @param after up to 40 after it */
  readonly accepts?: (value: string, before: string, after: string) => boolean;
}

/** No letter, digit or underscore stands before; but `n` may, where it is of a `\\n` in the text of a script or of JSON. */
const start = '(?:(?<![\\p{L}\\d_])|(?<=\\\\[nrtbf]))';
/** Where neither a letter nor a digit touches it. */
const alone = (pattern: string): RegExp => new RegExp(`${start}(?<value>${pattern})(?![\\p{L}\\d_])`, 'gu');
/** Of so strict a form that letters may touch it: `SDT0912345678`. */
const unmistakable = (pattern: string): RegExp => new RegExp(`(?<!\\d)(?<value>${pattern})(?!\\d)`, 'g');
/** A value after words that name it, whatever little stands between: markup, quotes, a colon. */
const beside = (words: string, pattern: string): RegExp =>
  new RegExp(`(?:${words})(?:<[^>]{0,200}>|[^\\p{N}<]){0,40}(?<value>${pattern})(?![\\p{L}\\d])`, 'giu');

export const otpWords = 'otp|mã xác thực|mã xác nhận|mã một lần|mật khẩu một lần|one[- ]?time (?:code|password)|verification code'; // prettier-ignore
const idWords =
  'cccd|cmnd|cmt|căn cước|chứng minh|định danh|giấy tờ tùy thân|id[-_ ]?(?:number|card|no)|citizen[-_ ]?id';
const taxWords = 'mã số thuế|mst|tax[-_ ]?(?:code|number|id)|masothue|ma_so_thue';
const insuranceWords = 'bảo hiểm|bhxh|bhyt|insurance|sobhxh|so_bhxh';
const passportWords = 'hộ chiếu|passport|số hc';
const accountWords = 'số tài khoản|stk|account (?:no|number)|sotaikhoan';

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');
const notMoney = (value: string, before: string, after: string): boolean =>
  !value.endsWith('000') &&
  !/^\s*(?:đ|vnd|vnđ|₫|đồng)/iu.test(after) &&
  !/(?:amount|tien|tiền|phí|phi|fee|price|total|size|length|time|txnref|transactionno|mã hồ sơ|mã giao dịch|biên lai)["'\s:=]{0,6}$/iu.test(before); // prettier-ignore

export const detectors: readonly Detector[] = [
  { kind: 'token', pattern: /(?:(?<![\w-])|(?<=\\[nrtbf]))(?<value>eyJ[\w-]{6,}\.[\w-]{4,}(?:\.[\w-]*)*)/g },
  {
    kind: 'header',
    pattern:
      /(?:\b|(?<=\\[nrtbf]))(?:authorization|x-(?:api|auth|csrf|xsrf|access|session)[a-z-]{0,30})["']?\s{0,9}[:=]\s{0,9}["']?(?<value>[^"'\\\r\n,;}]{4,})/gi,
  },
  {
    kind: 'cookie',
    pattern: /(?:\b|(?<=\\[nrtbf]))(?:set-)?cookie["']?\s{0,9}[:=]\s{0,9}["']?(?<value>[^"'\\\r\n}]{3,})/gi,
  },
  {
    kind: 'token',
    pattern: /(?:\b|(?<=\\[nrtbf]))(?:Bearer|Basic|Digest|Negotiate|ApiKey)\s{1,9}(?<value>[\w.~+/=:-]{6,})/gi,
  },
  {
    kind: 'email',
    pattern: /(?<value>[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,9})/gu,
  },
  { kind: 'otp', pattern: beside(otpWords, '\\d{4,8}') },
  // Napas 9704, Visa, Mastercard, JCB, American Express, UnionPay (ISO/IEC 7812-1: the last digit is Luhn's).
  { kind: 'card', pattern: unmistakable('\\d(?:[ -]?\\d){12,18}'), accepts: isCard },
  { kind: 'id-number', pattern: unmistakable('0\\d{11}|0\\d{2}(?<a>[ .])\\d{3}\\k<a>\\d{3}\\k<a>\\d{3}|0\\d{3} \\d{4} \\d{4}'), accepts: notInHash }, // prettier-ignore
  { kind: 'id-number', pattern: beside(idWords, '\\d{9}(?:\\d{3})?') },
  { kind: 'phone', pattern: unmistakable('0[35789]\\d{8}|02\\d{8,9}|0[235789]\\d(?<a>[ .-])\\d{3}\\k<a>\\d{4}|0[35789]\\d{2}(?<b>[ .-])\\d{3}\\k<b>\\d{3}|0[35789]\\d{2}(?<c>[ .-])\\d{2}\\k<c>\\d{2}\\k<c>\\d{2}'), accepts: notInHash }, // prettier-ignore
  { kind: 'phone', pattern: unmistakable('(?:(?:\\+|00)84[ .-]?|84)(?:\\(0\\))?[235789]\\d(?:[ .-]?\\d){7,8}'), accepts: notInHash }, // prettier-ignore
  { kind: 'tax-code', pattern: unmistakable('\\d{10}-\\d{3}') },
  { kind: 'tax-code', pattern: beside(taxWords, '\\d{10}(?:-?\\d{3})?|\\d{12}') },
  {
    kind: 'insurance-number',
    pattern: unmistakable('(?:(?<![A-Za-z])|(?<=\\\\[nrtbf]))[A-Z]{2}[ -]?[1-9](?:[ -]?\\d){12}'),
  },
  { kind: 'insurance-number', pattern: beside(insuranceWords, '\\d{10}') },
  { kind: 'tax-code', pattern: alone('\\d{10}'), accepts: (value, before, after) => hasTaxCheckDigit(value) && notMoney(value, before, after) && !isMoment(value) }, // prettier-ignore
  { kind: 'insurance-number', pattern: alone('\\d{10}'), accepts: (value, before, after) => notMoney(value, before, after) && !isMoment(value) }, // prettier-ignore
  { kind: 'passport-number', pattern: beside(passportWords, '[A-Z]\\d{7,8}') },
  { kind: 'card', pattern: beside(accountWords, '\\d{6,19}') },
  { kind: 'old-id-number', pattern: alone('\\d{9}'), accepts: notMoney },
];

/** Digits in the middle of a hash or an id in hexadecimal are nobody's number. */
function notInHash(value: string, before: string, after: string): boolean {
  const run = `${/[\da-f]*$/i.exec(before)?.[0] ?? ''}${value}${/^[\da-f]*/i.exec(after)?.[0] ?? ''}`;
  return run.length < 20;
}

function isCard(text: string, before: string, after: string): boolean {
  if (/[\da-f]$/i.test(before) || /^[\da-f]/i.test(after)) return false;
  const value = digitsOf(text);
  const known = /^(?:9704\d{12,15}|4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2[2-7]\d{14}|35\d{14}|3[47]\d{13}|62\d{14,17})$/.test(value); // prettier-ignore
  return known && !isMoment(value) && (value.startsWith('9704') || passesLuhn(value));
}

/** Luhn's check (ISO/IEC 7812-1, annex B). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (const [place, digit] of [...digits].toReversed().entries()) {
    const doubled = Number(digit) * 2;
    sum += place % 2 === 0 ? Number(digit) : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** The tenth digit of an enterprise's tax code: 10 - (weighted sum of the nine before it mod 11). */
export function hasTaxCheckDigit(digits: string): boolean {
  const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];
  const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  return 10 - (sum % 11) === Number(digits[9]);
}

/** Epoch seconds or milliseconds between 2017 and 2033, or `yyyymmddhhmmss` as payment gateways write it. */
function isMoment(digits: string): boolean {
  return /^1[5-9]\d{8}(?:\d{3})?$/.test(digits) || /^20[2-4]\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])[0-2]\d[0-5]\d[0-5]\d$/.test(digits); // prettier-ignore
}
