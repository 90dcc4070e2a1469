import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

async function read<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(new URL(`../../${file}`, import.meta.url), 'utf8')) as T;
}

test('every package is pinned exactly', async () => {
  const { dependencies, devDependencies } = await read<Manifest>('package.json');
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose, 'install with `npm install -E`').toEqual([]);
});

test('the lockfile is that of package.json', async () => {
  const { dependencies, devDependencies } = await read<Manifest>('package.json');
  const { packages } = await read<{ packages: { '': Manifest } }>('package-lock.json');
  expect(
    { ...packages[''].dependencies, ...packages[''].devDependencies },
    'run `npm install` and commit both',
  ).toEqual({
    ...dependencies,
    ...devDependencies,
  });
});
