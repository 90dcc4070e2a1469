import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFile, typeFor } from '../../../journeys/citizen/make-file.ts';
import { startBrowser, type TestBrowser } from './start-browser.ts';

let folder: string;
let browser: TestBrowser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'congdan-files-'));
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.stop();
  await rm(folder, { recursive: true });
});

test('a PDF says where each of its objects stands, and how long its stream is', async () => {
  const pdf = await readFile(await makeFile(folder, 'giay-to.pdf', 'pdf'), 'latin1');
  expect(pdf.startsWith('%PDF-1.4\n')).toBe(true);
  expect(pdf.endsWith('%%EOF\n')).toBe(true);
  const start = Number(/startxref\n(\d+)\n%%EOF/.exec(pdf)?.[1]);
  const table = pdf.slice(start);
  expect(table).toMatch(/^xref\n0 6\n0000000000 65535 f \n/);
  const entries = [...table.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset));
  expect(entries).toHaveLength(5);
  for (const [place, offset] of entries.entries())
    expect(pdf.slice(offset)).toMatch(new RegExp(`^${place + 1} 0 obj\\n`));
  expect(table).toContain('/Size 6 /Root 1 0 R');
  const stream = /\/Length (\d+) >>\nstream\n([^]*?)\nendstream/.exec(pdf);
  expect(stream?.[2]).toHaveLength(Number(stream?.[1]));
  expect(stream?.[2]).toContain('KHONG XU LY');
});

test('a file that an input holds already is not written again', async () => {
  const path = await makeFile(folder, 'giay-to-1.pdf', 'pdf');
  const { mtimeMs } = await stat(path);
  expect(await makeFile(folder, 'giay-to-1.pdf', 'pdf')).toBe(path);
  expect((await stat(path)).mtimeMs).toBe(mtimeMs);
});

test.each(['jpg', 'png'] as const)('a browser can draw a %s', async (type) => {
  const bytes = await readFile(await makeFile(folder, `anh.${type}`, type));
  const mime = type === 'jpg' ? 'image/jpeg' : 'image/png';
  const page = await browser.page('<p>Ảnh</p>');
  const size = await page.evaluate(
    `(async () => { const image = new Image(); image.src = 'data:${mime};base64,${bytes.toString('base64')}';
      await image.decode(); return [image.naturalWidth, image.naturalHeight]; })()`,
  );
  expect(size).toEqual([1, 1]);
});

test.each([
  ['', 'pdf'],
  ['.pdf,.doc', 'pdf'],
  ['application/pdf', 'pdf'],
  ['image/*,.pdf', 'pdf'],
  ['*/*', 'pdf'],
  ['.jpg,.jpeg,.png', 'jpg'],
  ['image/*', 'jpg'],
  ['.PNG', 'png'],
  ['.docx', 'pdf'],
])('where "%s" is accepted a %s is handed in', (accept, type) => {
  expect(typeFor(accept)).toBe(type);
});
