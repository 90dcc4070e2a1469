/**
 * The web-platform feature that an error message says is missing, or null when the missing thing is the page's own.
 * Names as in the platform's standards; each is in every current browser and absent from some that citizens still use.
 */
const globals = new Set(
  (
    'structuredClone queueMicrotask globalThis BigInt WeakRef ResizeObserver IntersectionObserver BroadcastChannel AbortController Promise Proxy Intl ' +
    'WebAssembly SharedWorker OffscreenCanvas URLSearchParams FormData fetch requestIdleCallback CSSStyleSheet ReadableStream TextEncoder CompressionStream scheduler ' +
    'Temporal FinalizationRegistry AggregateError PublicKeyCredential URLPattern indexedDB localStorage sessionStorage customElements'
  ).split(' '),
);
const methods = new Set(
  (
    'at replaceAll matchAll flat flatMap findLast findLastIndex toSorted toReversed toSpliced groupBy hasOwn fromEntries allSettled any withResolvers ' +
    'randomUUID showModal showPicker showPopover requestSubmit replaceChildren closest padStart padEnd trimEnd trimStart getUserMedia canShare share ' +
    'arrayBuffer checkVisibility scrollIntoViewIfNeeded timeout formatToParts supportedValuesOf setHTMLUnsafe attachInternals isWellFormed union intersection'
  ).split(' '),
);
const objects = new Set('mediaDevices clipboard serviceWorker credentials subtle locks storage permissions'.split(' '));

/** Messages of V8, SpiderMonkey and JavaScriptCore. */
export function missingWebFeature(message: string): string | null {
  const global =
    /(?:ReferenceError: )?\b([A-Za-z]\w*) is not defined\b/.exec(message)?.[1] ??
    /Can't find variable: (\w+)/.exec(message)?.[1];
  if (global !== undefined) return globals.has(global) ? global : null;
  const called = /([\w$.[\]()]+) is not a (?:function|constructor)/.exec(message)?.[1];
  if (called !== undefined) {
    const name = called.replace(/\(.*$/, '').split('.').at(-1) ?? '';
    return methods.has(name) || globals.has(name) ? called.slice(0, 60) : null;
  }
  const evaluated = /evaluating '([^']{1,80})'/.exec(message)?.[1] ?? /reading '(\w+)'/.exec(message)?.[1];
  if (evaluated !== undefined) {
    const names = evaluated.split(/[^\w$]+/);
    return names.some((name) => objects.has(name) || methods.has(name)) ? evaluated : null;
  }
  return /Unexpected token '?(\?\?=|\|\|=|\?\.|\?\?|\?|#)/.exec(message)?.[1] ?? null;
}
