/** Takes what must not be seen out of what was sent or answered over HTTP. */
import { redactJson } from './redact-json.ts';
import type { Redactor } from './redactor.ts';

/** Larger texts are dropped, bytes: no page needs them to be understood, and they would take seconds. */
const maxTextBytes = 4 * 1024 * 1024;
const textExtensions = new Set(['html', 'htm', 'xhtml', 'css', 'js', 'mjs', 'json', 'jsonl', 'xml', 'svg', 'txt', 'csv', 'map', 'dat', 'bin', 'webmanifest', 'vtt', 'md', 'ics', 'form']); // prettier-ignore
const pictureExtensions = new Set([
  'png',
  'jpg',
  'jpeg',
  'gif',
  'webp',
  'avif',
  'ico',
  'bmp',
  'woff',
  'woff2',
  'ttf',
  'otf',
  'eot',
]);

/**
 * @param extension of the file's name, which Playwright makes of its content type
 * @returns the redacted content; null where it cannot be looked into (a PDF, a film, an archive) and is dropped
 */
export function redactBody(content: Buffer, extension: string, redactor: Redactor): Buffer | null {
  if (pictureExtensions.has(extension)) {
    // A picture is shown as it is, but for one that carries text of a person: a comment, or no picture at all.
    const text = content.toString('latin1');
    return redactor.text(legible(text)) === legible(text) ? content : null;
  }
  if (!textExtensions.has(extension) || content.length > maxTextBytes) return null;
  const text = content.toString('utf8');
  if (text.includes('\ufffd') || text.includes('\0')) return null;
  const redacted = extension === 'jsonl' ? text.split('\n').map((line) => redactText(line, redactor)).join('\n') : redactText(text, redactor); // prettier-ignore
  return redacted === text ? content : Buffer.from(redacted);
}

/** A text that may be JSON. Only one in which something was taken out is written anew. */
export function redactText(text: string, redactor: Redactor): string {
  const first = text.trimStart()[0];
  if (first !== '{' && first !== '[') return redactor.text(text);
  try {
    const value: unknown = JSON.parse(text);
    const redacted = JSON.stringify(redactJson(value, redactor));
    return redacted === JSON.stringify(value) ? text : redacted;
  } catch {
    return redactor.text(text);
  }
}

/** Runs of eight and more letters, digits and signs, as `strings` finds them in a binary file. */
function legible(text: string): string {
  return (text.match(/[\x20-\x7e]{8,}/g) ?? []).join('\n');
}
