import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { isOfKilledBrowser } from '../../worker/of-killed-browser.ts';

const failure = (path: string) => readFile(path).catch((error: unknown) => error);

test('only an unfinished file of a browser that is gone is passed over', async () => {
  expect(isOfKilledBrowser(await failure('/tmp/playwright-artifacts-JAtNRm/2a61.trace'))).toBe(true);
  expect(isOfKilledBrowser(await failure('/tmp/congdan-gone/signals.json'))).toBe(false);
  expect(isOfKilledBrowser(new TypeError('our bug'))).toBe(false);
  expect(isOfKilledBrowser(undefined)).toBe(false);
});
