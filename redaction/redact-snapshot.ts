/** Redacts a page's DOM as Playwright keeps it: `[name, { attributes }, ...children]`, texts, references to former snapshots. */
import { marker } from './marker.ts';
import type { Redactor } from './redactor.ts';
import { redactText } from './redact-body.ts';
import { kindByName } from './sensitive-names.ts';

type Node = Readonly<Record<string, unknown>>;

/** What Playwright notes as an attribute of its own: where it was clicked, how far it was scrolled. */
const own = /^__playwright_(?!value_|src|current_src)/;
const valueAttributes = new Set(['value', '__playwright_value_', 'content', 'aria-valuetext']);
const maxDepth = 1_000;

/** @param fileNames gives the name of a stylesheet's file after its redaction; null: it was dropped */
export function redactSnapshot(snapshot: Node, redactor: Redactor, fileNames: (file: string) => string | null): Node {
  let before = '';
  const { html, frameUrl, resourceOverrides, ...rest } = snapshot;
  return {
    ...rest,
    frameUrl: typeof frameUrl === 'string' ? redactor.text(frameUrl) : '',
    html: node(html, 0),
    resourceOverrides: Array.isArray(resourceOverrides) ? resourceOverrides.flatMap(override) : [],
  };

  function override(given: unknown): readonly unknown[] {
    if (typeof given !== 'object' || given === null) return [];
    const { url, file, ...others } = given as Node;
    const named = { ...others, url: typeof url === 'string' ? redactor.text(url) : '' };
    if (typeof file !== 'string') return [named];
    const renamed = fileNames(file);
    return renamed === null ? [] : [{ ...named, file: renamed }];
  }

  function node(given: unknown, depth: number): unknown {
    if (typeof given === 'string') {
      const redacted = redactor.text(given, before);
      before = `${before} ${given}`.slice(-80);
      return redacted;
    }
    if (!Array.isArray(given) || depth > maxDepth) return marker('secret');
    const [name, ...others] = given as readonly unknown[];
    if (typeof name !== 'string') return given; // [[snapshots ago, node]]: two numbers
    const [first, ...children] = others;
    if (typeof first !== 'object' || first === null || Array.isArray(first))
      return [name, ...others.map((child) => node(child, depth + 1))];
    return [name, attributes(name, first as Node), ...children.map((child) => node(child, depth + 1))];
  }

  function attributes(element: string, given: Node): Node {
    const text = (key: string): string => (typeof given[key] === 'string' ? given[key] : '');
    const kind =
      text('type').toLowerCase() === 'password'
        ? 'password'
        : text('autocomplete').toLowerCase() === 'one-time-code' || (text('maxlength') === '1' && element === 'INPUT')
          ? 'otp'
          : (kindByName(text('name')) ?? kindByName(text('id')));
    const field = /^(?:INPUT|TEXTAREA|META|OPTION|SELECT)$/i.test(element);
    return Object.fromEntries(
      Object.entries(given).map(([key, value]) => {
        if (typeof value !== 'string' || own.test(key)) return [key, value];
        if (
          kind !== null &&
          field &&
          value !== '' &&
          valueAttributes.has(key) &&
          key !== 'placeholder' &&
          key !== 'title'
        )
          return [key, marker(kind)];
        if (valueAttributes.has(key)) return [key, redactor.named(text('name') || text('id'), value)];
        return [redactor.text(key), redactText(value, redactor)];
      }),
    );
  }
}
