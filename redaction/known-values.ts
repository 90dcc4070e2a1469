/** Values that are known to be secret or personal, in the forms in which they travel. */
import { marker, type Kind } from './marker.ts';

export interface KnownValue {
  readonly value: string;
  readonly kind: Kind;
}

/** Shorter ones would be found everywhere. */
const shortest = 4;

/**
 * Makes the function that takes them out of a text, longest first; numbers only where they stand alone.
 * Forms: as it is (letters of either case), percent-encoded, form-encoded, in a JSON string, in HTML, hexadecimal, alone in
 * Base64; `redactor.ts` looks into Base64 that holds more.
 */
export function knownValueRemover(values: readonly KnownValue[]): (text: string) => string {
  const kinds = new Map<string, Kind>();
  for (const { value, kind } of values) {
    if (value.trim().length < shortest) continue;
    for (const form of formsOf(value)) if (!kinds.has(form.toLowerCase())) kinds.set(form.toLowerCase(), kind);
  }
  if (kinds.size === 0) return (text) => text;
  const forms = [...kinds.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(forms.map((form) => (/^\d+$/.test(form) ? `(?<!\\d)${form}(?!\\d)` : RegExp.escape(form))).join('|'), 'giu'); // prettier-ignore
  return (text) => text.replace(pattern, (found) => marker(kinds.get(found.toLowerCase()) ?? 'secret'));
}

function formsOf(value: string): readonly string[] {
  const encoded = encodeURIComponent(value);
  const composed = [value, value.normalize('NFC'), value.normalize('NFD')];
  const escaped = JSON.stringify(value).slice(1, -1);
  const ascii = escaped.replaceAll(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`); // prettier-ignore
  const html = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  const [hex, base64] = [Buffer.from(value).toString('hex'), Buffer.from(value).toString('base64').replace(/=+$/, '')];
  return [...new Set([...composed, encoded, encoded.replaceAll('%20', '+'), escaped, ascii, html, html.replaceAll("'", '&#39;'), hex, base64])]; // prettier-ignore
}
