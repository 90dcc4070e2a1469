import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { describe, expect, onTestFinished, test } from 'vitest';

const project = resolve(import.meta.dirname, '../..');
const configuration = createRequire(import.meta.url)(join(project, '.dependency-cruiser.cjs')) as IFlattenedRuleSet & {
  options: ICruiseOptions;
};

/** The folder's imports that break a rule: one sentence each, which says what to do. */
async function violations(folder: string): Promise<readonly string[]> {
  const { enhancedResolveOptions, tsConfig: _, ...options } = configuration.options;
  const { output } = await cruise(
    ['.'],
    { ...options, baseDir: folder, ruleSet: configuration, validate: true },
    { ...enhancedResolveOptions },
    { tsConfig: extractTSConfig(join(project, 'tsconfig.json')) },
  );
  return (output as ICruiseResult).summary.violations.map(({ rule, from, to }) => {
    const comment = configuration.forbidden?.find(({ name }) => name === rule.name)?.comment ?? '';
    return `${from} imports ${to} (${rule.name}): ${comment}`;
  });
}

/** A folder with these files, beside the project's packages; it is removed after the test. */
async function tree(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'congdan-layers-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await symlink(join(project, 'node_modules'), join(folder, 'node_modules'));
  await symlink(join(project, 'package.json'), join(folder, 'package.json'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

test('every import of the project keeps to the layers', async () => {
  expect(await violations(project)).toEqual([]);
});

describe('the layers notice', () => {
  test.each([
    ['a layer that imports another', 'queue-imports', 'queue/a.ts', "import '../results/b.ts';"],
    ['a product file that imports a test', 'results-imports', 'results/a.ts', "import '../tests/b.ts';"],
    [
      'a type taken from another layer',
      'diagnosis-imports',
      'diagnosis/a.ts',
      "import type { b } from '../queue/b.ts';",
    ],
    [
      'a package outside its folder',
      'bullmq-only-in-queue',
      'worker/a.ts',
      "import { Queue } from 'bullmq'; new Queue('a');",
    ],
    [
      'a browser outside the worker',
      'playwright-only-in-worker',
      'api/a.ts',
      "import type { Page } from 'playwright-core';",
    ],
    [
      'a journey that launches',
      'playwright-as-types-in-journeys',
      'journeys/a.ts',
      "import { chromium } from 'playwright-core'; chromium.name();",
    ],
    ['a page with code of the server', 'console-in-the-browser', 'api/console/a.ts', "import '../../results/b.ts';"],
    ['a diagnosis that reads files', 'diagnosis-is-pure', 'diagnosis/a.ts', "import 'node:fs';"],
    ['a rule that uses a rule', 'rules-apart', 'diagnosis/rules/a.ts', "import './b.ts';"],
    ['an observer that uses an observer', 'observers-apart', 'worker/observers/a.ts', "import './b.ts';"],
    ['a file that is not there', 'no-unresolvable', 'queue/a.ts', "import './nowhere.ts';"],
    ['a development package in the product', 'no-dev-packages-in-product', 'queue/a.ts', "import 'fast-check';"],
  ])('%s', async (_what, rule, path, text) => {
    const found = await violations(
      await tree({
        [path]: text,
        'results/b.ts': 'export const b = 1;',
        'tests/b.ts': 'export const b = 1;',
        'queue/b.ts': 'export type b = 1;',
        'diagnosis/rules/b.ts': 'export const b = 1;',
        'worker/observers/b.ts': 'export const b = 1;',
      }),
    );
    expect(found).toEqual([expect.stringContaining(`(${rule})`)]);
  });

  test('files that import each other', async () => {
    const found = await violations(await tree({ 'queue/a.ts': "import './b.ts';", 'queue/b.ts': "import './a.ts';" }));
    expect(found).not.toEqual([]);
    expect(found.every((sentence) => sentence.includes('(no-cycles)'))).toBe(true);
  });

  test('nothing in a journey that knows Playwright as types', async () => {
    const text = "import type { Page } from 'playwright-core'; export type Screen = Page;";
    expect(await violations(await tree({ 'journeys/a.ts': text }))).toEqual([]);
  });
});
