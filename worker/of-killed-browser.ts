/**
 * Whether an error that nobody awaited is the echo of a browser that was killed: Playwright removes its folder with the
 * browser and writes on at the trace in it ("ENOENT … /playwright-artifacts-…/….trace"). It says nothing of any run, and
 * must not end the worker's others.
 */
export function isOfKilledBrowser(error: unknown): boolean {
  const { code, path } = (error ?? {}) as { readonly code?: unknown; readonly path?: unknown };
  return code === 'ENOENT' && typeof path === 'string' && /[/\\]playwright-artifacts-[^/\\]+[/\\]/.test(path);
}
