/**
 * A path of this console to go on to, from an address that anybody may have written; else the first page. Browsers take `//host` and
 * `/\host` for another site.
 */
export function ownPath(path: string | undefined): string {
  if (path === undefined || !/^\/(?![/\\])[^\\\s]*$/.test(path)) return '/';
  const url = new URL(path, 'http://own.invalid');
  return url.host === 'own.invalid' ? url.pathname + url.search : '/';
}
