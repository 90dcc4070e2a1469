import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { consolePaths } from '../../api/console/console-paths.ts';
import { type ConsolePage, pageHints } from '../../api/page-hints.ts';
import { removeFolder, startTestApp, type TestApp } from '../fixtures/test-app.ts';

const built = resolve(import.meta.dirname, '../../api/console/built');
const pages = Object.keys(consolePaths) as ConsolePage[];

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ access: { signIn: 'required' } });
});
afterAll(async () => {
  await app.close();
  await removeFolder(app.folder);
});

test.each(pages)(
  '%s is told of files that are there, its own among them, and of answers that anybody may read',
  async (page) => {
    const hints = (await pageHints(built, page)).split(', ');
    const named = hints.map((hint) => /^<([^>]+)>; rel=(preload|modulepreload); /.exec(hint)?.slice(1, 3));
    expect(named).not.toContain(undefined);
    for (const [address = '', kind] of named as string[][]) {
      if (kind === 'preload') expect([address, (await app.get(address)).status]).toEqual([address, 200]);
      else expect([address, existsSync(join(built, address.replace('/console/', '')))]).toEqual([address, true]);
    }
    const files = named.filter((one) => one?.[1] === 'modulepreload');
    // The overview is part of what every page begins with.
    expect(files.length > 0).toBe(page !== 'overview');
  },
);

test('a page comes with its hints, and without them where the console was built without a list of its files', async () => {
  const path = consolePaths.grades;
  expect((await app.get(path)).headers.get('link')).toBe(await pageHints(built, 'grades'));
  await expect(pageHints(app.folder, 'grades')).rejects.toThrow('manifest.json');
});
