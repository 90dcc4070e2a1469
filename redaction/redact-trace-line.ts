/**
 * Redacts one line of a Playwright trace (version 10: one JSON object a line). Ids by which lines refer to each other, names of
 * resource files, moments and places stay; every other text is redacted. Replacing text in the file instead breaks the trace
 * and misses half.
 */
import type { Redactor } from './redactor.ts';
import { redactBody, redactText } from './redact-body.ts';
import { redactJson } from './redact-json.ts';
import { redactSnapshot } from './redact-snapshot.ts';
import { marker } from './marker.ts';

type Node = Readonly<Record<string, unknown>>;

/** Texts at the top of an event that are Playwright's own. */
const structural = new Set(['type', 'callId', 'parentId', 'stepId', 'pageId', 'class', 'messageType', 'file', 'sha1', 'origin', 'browserName', 'playwrightVersion', 'platform', 'sdkLanguage', 'testIdAttributeName', 'phase']); // prettier-ignore
const entryStructural = new Set(['pageref', '_frameref', 'startedDateTime', 'method', 'httpVersion', 'mimeType', '_resourceType', '_securityDetails', '_serverIPAddress', 'serverIPAddress', '_file', '_sha1']); // prettier-ignore

/** Longest console message kept, characters. */
const maxMessageLength = 4_000;

/** Gives the name under which a resource is kept after its redaction; null: it was dropped. */
export type FileNames = (file: string) => string | null;

/** @returns the line, still one JSON object; null: it tells nothing that a person needs, or is no event at all */
export function redactTraceLine(line: string, redactor: Redactor, fileNames: FileNames): string | null {
  let event: unknown;
  try {
    event = JSON.parse(line);
  } catch {
    return null;
  }
  if (!isNode(event)) return null;
  if (event['type'] === 'resource-snapshot' && isNode(event['snapshot']))
    return JSON.stringify({ type: 'resource-snapshot', snapshot: exchange(event['snapshot'], redactor, fileNames) });
  if (event['type'] === 'frame-snapshot' && isNode(event['snapshot']))
    return JSON.stringify({ type: 'frame-snapshot', snapshot: redactSnapshot(event['snapshot'], redactor, fileNames) });
  const entries = Object.entries(event).flatMap(([key, value]): [string, unknown][] => {
    if (key === 'file' && typeof value === 'string') return fileNames(value) === null ? [] : [[key, fileNames(value)]];
    if (typeof value !== 'string' || !structural.has(key)) return [[key, part(key, value, event, redactor)]];
    return [[key, value]];
  });
  return JSON.stringify(Object.fromEntries(entries));
}

function part(key: string, value: unknown, event: Node, redactor: Redactor): unknown {
  // What our own reading of a page gave back is the page again, ten times over; its script is ours.
  if (key === 'result') return undefined;
  if (key === 'stack') return undefined; // where our own code stood
  if (key === 'point' || key === 'box' || key === 'options') return value;
  if (key === 'method' && typeof value === 'string' && /^\w{1,60}$/.test(value) && event['class'] !== undefined)
    return value;
  // The preview of the arguments is the text again.
  if (event['type'] === 'console' && key === 'args') return undefined;
  if (event['type'] === 'console' && typeof value === 'string')
    return redactText(value.slice(0, maxMessageLength), redactor);
  if (key === 'params' && isNode(value)) {
    if (typeof value['source'] === 'string' || typeof value['expression'] === 'string') return {};
    return parameters(value, String(event['method']), redactor);
  }
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return redactText(value, redactor);
  return redactJson(value, redactor, key === 'args' || key === 'error' ? '' : key);
}

/** A single sign typed, or filled into a box of its own, may be one of a one-time password's. */
function parameters(params: Node, method: string, redactor: Redactor): unknown {
  const typed = method === 'fill' ? 'value' : method === 'keyboardPress' ? 'key' : method === 'keyboardType' || method === 'keyboardInsertText' || method === 'type' ? 'text' : null; // prettier-ignore
  const redacted = redactJson(params, redactor) as Node;
  const text = typed === null ? undefined : params[typed];
  if (typed === null || typeof text !== 'string' || !/^\d$/.test(text)) return redacted;
  return { ...redacted, [typed]: marker('otp') };
}

/** An exchange as HAR 1.2 writes it, with Playwright's additions. */
function exchange(entry: Node, redactor: Redactor, fileNames: FileNames): Node {
  const walk = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => (isNode(item) ? pair(item, key) : walk(item, key)));
    if (isNode(value)) {
      const kept = Object.entries(value).flatMap(([name, item]): [string, unknown][] => {
        if ((name === '_file' || name === '_sha1') && typeof item === 'string') {
          const renamed = fileNames(item);
          return renamed === null ? [] : [[name, renamed]];
        }
        return [[name, walk(item, name)]];
      });
      return Object.fromEntries(kept);
    }
    if (typeof value !== 'string' || (entryStructural.has(key) && value.length < 200)) return value;
    if (key === 'text') return embedded(value, redactor);
    return redactText(value, redactor);
  };
  const pair = (item: Node, list: string): unknown => {
    const { name, value } = item;
    if (typeof name !== 'string' || typeof value !== 'string') return walk(item, list);
    return {
      ...(redactJson({ ...item, name: '', value: '' }, redactor) as Node),
      name: redactor.text(name),
      value: list === 'cookies' ? marker('cookie') : redactor.named(name, value),
    };
  };
  return walk(entry, '') as Node;
}

function embedded(text: string, redactor: Redactor): string {
  return redactBody(Buffer.from(text), 'txt', redactor)?.toString() ?? '';
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
