/** Takes what must not be seen out of any JSON value, whose shape stays what it is. */
import { marker } from './marker.ts';
import type { Redactor } from './redactor.ts';
import { kindByName } from './sensitive-names.ts';

/** How deep an answer is looked into; what lies deeper is dropped. */
const maxDepth = 200;

/**
 * A name says what its value is (`{"otp":"123456"}`, `{"name":"otp","value":"123456"}`), and so does the text before it. Names
 * are redacted too: some answers are keyed by a person's number. A number that is a person's becomes a text.
 *
 * @param named name of the property that holds the value
 */
export function redactJson(value: unknown, redactor: Redactor, named = ''): unknown {
  let before = named;
  return walk(value, named, 0);

  function walk(node: unknown, name: string, depth: number): unknown {
    if (typeof node === 'string') {
      const redacted = name === '' ? redactor.text(node, before) : redactOf(name, node);
      before = node.slice(-80);
      return redacted;
    }
    if (typeof node === 'number') {
      if (!Number.isInteger(node)) return node;
      const text = String(node);
      if (text.length < 4) return node;
      const redacted = name === '' ? redactor.text(text, before) : redactOf(name, text);
      return redacted === text ? node : redacted;
    }
    if (typeof node !== 'object' || node === null) return node;
    if (depth >= maxDepth) return marker('secret');
    if (Array.isArray(node)) return node.map((item) => walk(item, name, depth + 1));
    const entries = Object.entries(node);
    const pair = pairOf(node as Readonly<Record<string, unknown>>);
    return Object.fromEntries(
      entries.map(([key, item]) => {
        const as = pair !== null && key === 'value' ? pair : key;
        return [redactor.text(key), walk(item, as, depth + 1)];
      }),
    );
  }

  function redactOf(name: string, text: string): string {
    const redacted = redactor.named(name, text);
    return redacted === text && kindByName(name) === null ? redactor.text(text, before) : redacted;
  }
}

/** Of `{ name, value }`, as headers, cookies and fields of forms are listed: the name. */
function pairOf(node: Readonly<Record<string, unknown>>): string | null {
  const { name, value } = node;
  return typeof name === 'string' && typeof value === 'string' ? name : null;
}
