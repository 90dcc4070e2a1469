import { describe, expect, test } from 'vitest';
import {
  copiesInMemory,
  robotsFiles,
  type RobotsAnswer,
  type RobotsFile,
} from '../../../worker/robots/robots-files.ts';

const origin = 'https://dichvucong.example';
const read = (text: string) => (): Promise<RobotsAnswer> => Promise.resolve({ kind: 'read', text });
const outOfReach = (): Promise<RobotsAnswer> => Promise.resolve({ kind: 'out-of-reach', reason: 'HTTP 503' });

function allows(file: RobotsFile, path: string): boolean {
  if (file.kind !== 'rules') throw new Error(file.reason);
  return file.allows(`${origin}${path}`);
}

describe('what a robots.txt says', () => {
  const file = (text: string) => robotsFiles(copiesInMemory()).of(origin, read(text));

  test.each([
    ['nothing forbids nothing', '', '/tra-cuu', true],
    ['everyone', 'User-agent: *\nDisallow: /tra-cuu', '/tra-cuu?ma=1', false],
    ['everyone, elsewhere', 'User-agent: *\nDisallow: /quan-tri', '/tra-cuu', true],
    [
      'a group of our own comes before that of everyone',
      'User-agent: *\nDisallow: /\n\nUser-agent: congdan\nAllow: /',
      '/',
      true,
    ],
    ['a group of our own, with a version', 'User-agent: Congdan/1.0\nDisallow: /', '/', false],
    ['another robot', 'User-agent: Googlebot\nDisallow: /', '/', true],
    ['the longer rule', 'User-agent: *\nDisallow: /thu-tuc\nAllow: /thu-tuc/khai-sinh', '/thu-tuc/khai-sinh', true],
    ['a wildcard and an end', 'User-agent: *\nDisallow: /*.aspx$', '/tra-cuu.aspx', false],
    ['a byte order mark', '\uFEFFUser-agent: *\nDisallow: /', '/', false],
    ['a page in its place', '<!doctype html><html><body>Trang chủ</body></html>', '/', true],
  ])('%s', async (_, text, path, allowed) => {
    expect(allows(await file(text), path)).toBe(allowed);
  });
});

describe('copies', () => {
  test('are asked for once while fresh, and again afterwards', async () => {
    let now = 0;
    let asked = 0;
    const files = robotsFiles(copiesInMemory(), () => now);
    const ask = () => (asked++, read('User-agent: *\nDisallow: /a')());
    await Promise.all([files.of(origin, ask), files.of(origin, ask)]);
    await files.of(origin, ask);
    expect(asked).toBe(1);
    now = 3_600_001;
    await files.of(origin, ask);
    expect(asked).toBe(2);
  });

  test('an old copy counts while the file is out of reach, for thirty days', async () => {
    let now = 0;
    const files = robotsFiles(copiesInMemory(), () => now);
    await files.of(origin, read('User-agent: *\nDisallow: /a'));
    now = 29 * 86_400_000;
    const old = await files.of(origin, outOfReach);
    expect([allows(old, '/a'), allows(old, '/b')]).toEqual([false, true]);
    now = 31 * 86_400_000;
    expect(await files.of(origin, outOfReach)).toEqual({ kind: 'out-of-reach', reason: 'HTTP 503' });
  });

  test('without one, a file out of reach says so', async () => {
    expect(await robotsFiles(copiesInMemory()).of(origin, outOfReach)).toMatchObject({ kind: 'out-of-reach' });
  });
});
