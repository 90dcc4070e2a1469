import { glob, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { words } from '../../../api/console/words/words.ts';

const folder = resolve(import.meta.dirname, '../../../api/console');
const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test.each(Object.entries(words))('%s is there in both languages, with the same values put in', (_key, [vi, en]) => {
  expect(vi.trim()).not.toBe('');
  expect(en.trim()).not.toBe('');
  expect(holes(vi)).toEqual(holes(en));
});

test('no part of the table hides a word of another', async () => {
  const seen = new Map<string, string>();
  for await (const file of glob('words/*.ts', { cwd: folder })) {
    if (file === 'words/words.ts') continue;
    const part = Object.values((await import(join(folder, file))) as Record<string, object>)[0]!;
    for (const key of Object.keys(part)) {
      expect(seen.get(key), `${key} in ${file}`).toBeUndefined();
      seen.set(key, file);
    }
  }
  expect([...seen.keys()].sort()).toEqual(Object.keys(words).sort());
});

test('pages and parts hold no words of their own: every Vietnamese letter is in the table', async () => {
  const found: string[] = [];
  for await (const file of glob('{pages,parts,shell,data}/**/*.{ts,tsx}', { cwd: folder })) {
    const code = (await readFile(join(folder, file), 'utf8')).replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, '');
    for (const letter of code.match(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]+/gi) ?? [])
      found.push(`${file}: ${letter}`);
  }
  // The language's own name, and the archipelagos', which have no other.
  expect(found.filter((one) => !/^(?:shell\/preferences.tsx|parts\/map\/province-shapes.ts)/.test(one))).toEqual([]);
});
