/** Takes secrets and personal data out of texts: what is known by value first, then what is known by its form. */
import { detectors, otpWords } from './detectors.ts';
import { knownValueRemover, type KnownValue } from './known-values.ts';
import { marker, markerPattern } from './marker.ts';
import { kindByName } from './sensitive-names.ts';

export interface Redactor {
  /**
   * The text without what must not be seen. Doing it again changes nothing.
   * @param before what stands before it, where that is another text: the label of a field
   */
  text(text: string, before?: string): string;
  /** The value of a field, parameter, header or property of this name: its name may say that nobody may see it. */
  named(name: string, value: string): string;
}

export interface RedactorOptions {
  /** Secrets and personal data of the run. */
  readonly values: readonly KnownValue[];
  /** What is to stay readable although it may look like a number of a person: the file's code. */
  readonly keep?: readonly string[];
}

const sensitiveParameter = /(?<name>[\p{L}\p{N}_.$[\]-]{2,60})=(?<value>[^&#\s"'<>;,]+)/gu;
/** `"otp": "123456"`, `otp: 123456`, also as it stands inside a JSON string. */
const sensitiveProperty =
  /\\?["']?(?<name>[\p{L}\p{N}_.-]{2,60})\\?["']?\s*:\s*\\?["']?(?<value>[^\s"'\\,;{}[\]<>]{3,})/gu;
const base64Run = /(?<![\w+/=-])[A-Za-z0-9+/_-]{12,}={0,2}/g;
const word = /[^\s"'<>&=?#;,()]+/g;
const formEncoded = /%[0-9A-Fa-f]{2}|[^\s+]\+/;
const anyMarker = new RegExp(markerPattern, 'gi');
const afterOtpWords = new RegExp(`(?:${otpWords})[^\\p{N}]{0,40}$`, 'iu');
const inputTag = /<(?:input|textarea|meta)\b[^>]{0,2000}>/gi;
/** Passes after which a text that still changes is given up as a whole; none of the tests needs more than three. */
const maxPasses = 8;
/** Texts up to this length are remembered, and so many of them: at most some MiB a run. */
const rememberedLength = 500;
const mostRemembered = 4_000;

export function createRedactor({ values, keep = [] }: RedactorOptions): Redactor {
  const removeKnown = knownValueRemover(values);
  const kept = keep.filter((text) => text.length >= 4).map((text) => RegExp.escape(text));
  const untouchable = new RegExp(`(${[markerPattern.source, ...kept].join('|')})`, 'giu');

  function pass(text: string, depth: number): string {
    let now = between(text, removeKnown);
    now = between(now, byName);
    for (const { kind, pattern, accepts } of detectors) {
      now = between(now, (part) => take(part, pattern, accepts, marker(kind)));
    }
    if (depth > 2) return now;
    now = now.replace(inputTag, inTag);
    if (formEncoded.test(now))
      now = between(now, (part) =>
        part.replace(word, (run) => (formEncoded.test(run) ? inside(run, decodeForm, encodeForm, depth) : run)),
      );
    return between(now, (part) => part.replace(base64Run, (run) => inside(run, decodeBase64, encodeBase64, depth)));
  }

  /** Applies to what lies between markers and what is kept, never to those themselves. */
  function between(text: string, change: (part: string) => string): string {
    if (!text.includes('edacted') && kept.length === 0) return change(text);
    return text.split(untouchable).map((part, place) => (place % 2 === 1 ? part : change(part))).join(''); // prettier-ignore
  }

  /** Looks into an encoded run; encodes it again only where something was taken out. */
  function inside(
    run: string,
    decode: (run: string) => string | null,
    encode: (text: string) => string,
    depth: number,
  ): string {
    // prettier-ignore
    const clear = decode(run);
    if (clear === null || clear === run) return run;
    const redacted = settle(clear, depth + 1);
    return redacted === clear ? run : encode(redacted);
  }

  function settle(text: string, depth: number): string {
    let now = text;
    for (let turn = 0; turn < maxPasses; turn += 1) {
      const next = pass(now, depth);
      if (next === now) return now;
      now = next;
    }
    return marker('secret');
  }

  const settled = new Map<string, string>();
  /** A run says the same addresses, labels and words again and again: in signals, record, trace and pictures. */
  function settleOnce(text: string): string {
    if (text.length > rememberedLength) return settle(text, 0);
    const before = settled.get(text);
    if (before !== undefined) return before;
    const now = settle(text, 0);
    if (settled.size >= mostRemembered) settled.clear();
    settled.set(text, now);
    return now;
  }

  return {
    text(text, before = '') {
      if (text.length < 3) return text;
      return settleOnce(nextTo(text, before));
    },
    named(name, value) {
      const kind = kindByName(name);
      if (kind !== null && value !== '') return isMarked(value) ? value : marker(kind);
      return this.text(value, `${name}: `);
    },
  };
}

/** A one-time password at the beginning of a text that follows its label. */
function nextTo(text: string, given: string): string {
  const before = given.replaceAll(anyMarker, '0'); // a number stood there, it was found
  if (!afterOtpWords.test(before.slice(-80))) return text;
  return text.replace(/^(\D{0,10})\d{4,8}(?!\d)/, (_, lead: string) => `${lead}${marker('otp')}`);
}

function isMarked(value: string): boolean {
  return markerPattern.test(value) && value.replace(markerPattern, '') === '';
}

/** `password=…`, `"password": "…"`: what names say, in the middle of a text. */
function byName(text: string): string {
  const hide = (whole: string, ...groups: unknown[]): string => {
    const { name, value } = groups.at(-1) as { name: string; value: string };
    const kind = kindByName(name);
    // Of a header the whole line, which is for its detector.
    if (
      kind === null ||
      kind === 'header' ||
      kind === 'cookie' ||
      /^(?:true|false|null|undefined|function|return|this|\d{1,2})$/.test(value)
    )
      return whole;
    return `${whole.slice(0, whole.length - value.length)}${marker(kind)}`;
  };
  return text.replace(sensitiveParameter, hide).replace(sensitiveProperty, hide);
}

/** The value of a password's, a hidden token's or a one-time password's field, in HTML. */
function inTag(tag: string): string {
  const attribute = (name: string): string =>
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag)?.slice(1).find(Boolean) ?? '';
  const kind = attribute('type').toLowerCase() === 'password' ? 'password' : (kindByName(attribute('name')) ?? kindByName(attribute('id')) ?? kindByName(attribute('autocomplete'))); // prettier-ignore
  if (kind === null) return tag;
  return tag.replace(
    /(\s(?:value|content)\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi,
    (whole, lead: string, ...given: (string | undefined)[]) =>
      // prettier-ignore
      given.slice(0, 3).every((value) => !value || isMarked(value)) ? whole : `${lead}"${marker(kind)}"`,
  );
}

function take(
  text: string,
  pattern: RegExp,
  accepts: ((value: string, before: string, after: string) => boolean) | undefined,
  by: string,
): string {
  // prettier-ignore
  return text.replace(pattern, (whole, ...rest: unknown[]) => {
    const groups = rest.at(-1);
    const hasGroups = typeof groups === 'object' && groups !== null;
    const value = hasGroups ? String((groups as Record<string, unknown>)['value']) : whole;
    const at = Number(rest.at(hasGroups ? -3 : -2)) + whole.lastIndexOf(value);
    if (accepts && !accepts(value, text.slice(Math.max(0, at - 60), at), text.slice(at + value.length, at + value.length + 40))) return whole; // prettier-ignore
    const from = whole.lastIndexOf(value);
    return whole.slice(0, from) + by + whole.slice(from + value.length);
  });
}

/** A value of a form (application/x-www-form-urlencoded) or of an address, in which + is a space too. */
function decodeForm(run: string): string | null {
  try {
    return decodeURIComponent(run.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

function encodeForm(text: string): string {
  return encodeURIComponent(text).replaceAll('%20', '+');
}

/** null: no text in Base64 (RFC 4648, either alphabet). */
function decodeBase64(run: string): string | null {
  const text = Buffer.from(run, 'base64');
  const clear = text.toString('utf8');
  const printable = !/[\ufffd\p{Cc}]/u.test(clear.replaceAll(/[\t\r\n]/g, ''));
  return printable && clear.length >= 4 ? clear : null;
}

function encodeBase64(text: string): string {
  return Buffer.from(text).toString('base64');
}
