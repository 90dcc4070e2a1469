import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkProfile, BadProfileError, loadPortal, portalIds } from '../../../journeys/portals/load-profile.ts';
import { provinces } from '../../../journeys/portals/provinces.ts';
import { secretNames } from '../../../journeys/portals/secret-names.ts';

const fixtures = resolve(import.meta.dirname, '../../fixtures/profiles');

async function problemsOf(loading: Promise<unknown>): Promise<readonly string[]> {
  const error = await loading.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(BadProfileError);
  return (error as BadProfileError).problems;
}

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'congdan-profiles-'));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

describe('the profiles of the country', () => {
  test('are all usable, and each is named after its id', async () => {
    for (const id of await portalIds()) expect((await loadPortal(id)).id).toBe(id);
  });

  test('hold the national portal, ministries, and every province with its code', async () => {
    expect((await loadPortal('national')).baseUrl).toBe('https://dichvucong.gov.vn');
    for (const { slug, code } of provinces) expect((await loadPortal(`province-${slug}`)).province).toBe(code);
    expect(await portalIds()).toHaveLength(44);
  });

  test('touch public pages only, with no secrets, and not more than once in five minutes', async () => {
    for (const id of await portalIds()) {
      const profile = await loadPortal(id);
      expect(profile.agreement).toBe('public');
      expect(secretNames(profile)).toEqual([]);
      expect(profile.limits).toEqual({ runsPerMinute: 0.2, concurrentRuns: 1 });
    }
  });
});

describe('a profile of one’s own', () => {
  test('is loaded by its path, and by its id from its folder', async () => {
    const own = await folder();
    const file = join(own, 'dvc-example.json');
    await writeFile(file, '{ "id": "dvc-example", "name": "Ví dụ", "baseUrl": "https://dvc.example" }');
    const byPath = await loadPortal(file);
    expect(byPath.limits).toEqual({ runsPerMinute: 6, concurrentRuns: 2 });
    expect(await loadPortal('dvc-example', { extraFolders: [own] })).toEqual(byPath);
    expect(await portalIds({ extraFolders: [own] })).toContain('dvc-example');
  });

  test('names the secrets it needs, each once', async () => {
    const profile = await loadPortal(join(fixtures, 'agreed.json'));
    expect(secretNames(profile)).toEqual([
      'CONGDAN_BYPASS',
      'CONGDAN_CARD',
      'CONGDAN_OTP',
      'CONGDAN_PASSWORD',
      'CONGDAN_USER',
    ]);
  });

  test('may be written with a byte order mark', async () => {
    const file = join(await folder(), 'marked.json');
    await writeFile(file, `\uFEFF${await readFile(join(fixtures, 'agreed.json'), 'utf8')}`);
    expect((await loadPortal(file)).id).toBe('agreed');
  });
});

describe('a bad profile', () => {
  test('without an address hears that one is required', async () => {
    const file = join(await folder(), 'nowhere.json');
    await writeFile(file, '{ "id": "nowhere", "name": "Cổng không địa chỉ" }');
    expect(await problemsOf(loadPortal(file))).toEqual(['baseUrl: is required']);
  });

  test.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://2852039166/',
    'http://0xa9.0xfe.0xa9.0xfe/',
    'http://[::ffff:169.254.169.254]/',
    'http://[fe80::1]/',
    'http://[fd00:ec2::254]/',
    'http://metadata.google.internal/',
  ])('that leads to the secrets of the machine itself is refused: %s', (address) => {
    const portal = { id: 'inside', name: 'Cổng', baseUrl: address, services: { passport: { url: address } } };
    expect(() => checkProfile(portal, 'it')).toThrow(
      /baseUrl: must not be link-local[^]*services\.passport\.url: must not be/,
    );
  });

  test.each(['file:///etc/passwd', 'gopher://127.0.0.1:6379/', 'javascript:alert(1)', 'data:text/html,x'])(
    'of another scheme is refused: %s',
    (baseUrl) => {
      expect(() => checkProfile({ id: 'x', name: 'Cổng', baseUrl }, 'it')).toThrow(/baseUrl: must be an http or https/);
    },
  );

  test('hears all its problems at once, each with its path in the file', async () => {
    expect(await problemsOf(loadPortal(join(fixtures, 'everything-wrong.json')))).toEqual([
      'id: must be a slug: a-z, 0-9 and "-", at most 63 characters',
      'name: is required',
      'baseUrl: must be an http or https address',
      'province: must be the two-digit code of a province since 1 July 2025',
      'agreement: must be "public" or "agreed"',
      'identity.username: must name a variable, like "$CONGDAN_USER_DANANG", never the value itself',
      'services.Birth Registration: its name must be a slug: a-z, 0-9 and "-", at most 63 characters',
      'hosts.payment[0]: must be a host or host:port, without scheme or path',
      'hosts.paymnt: is no entry of a profile',
      'wording.submit: must be a list',
      'captchaBypass.value: is required',
      'limits.runsPerMinute: must be greater than 0',
      'limits.concurrentRuns: must be a whole number',
      'budget.stageSeconds.login: must be a number',
      'colour: is no entry of a profile',
    ]);
  });

  test.each([
    ['not-json.json', "the file is not JSON: line 4, column 14: Unexpected token 'h'"],
    ['cut-off.json', 'the file is not JSON: line 1, column 13: Expected double-quoted property name'],
    ['a-list.json', 'the whole profile: must be an object'],
    [
      'former-province.json',
      'province: "10" was Lào Cai until 30 June 2025; it is part of Lào Cai now, whose code is "15"',
    ],
    ['no-province.json', 'province: "03" is not the code of a province'],
    ['nowhere.json', 'the file cannot be read: it is not there'],
  ])('%s: %s', async (file, problem) => {
    expect(await problemsOf(loadPortal(join(fixtures, file)))).toEqual([problem]);
  });

  test('in a folder must be named after its id', async () => {
    const own = await folder();
    await copyFile(join(fixtures, 'agreed.json'), join(own, 'other.json'));
    expect(await problemsOf(loadPortal('other', { extraFolders: [own] }))).toEqual([
      'id: must be "other", as the file is named',
    ]);
  });

  test('unknown by its id hears the known ones', async () => {
    const [problem] = await problemsOf(loadPortal('atlantis'));
    expect(problem).toMatch(/^there is no portal of this id; known are linked-services, .*province-vinh-long\./);
  });

  test('folder that is not there is named', async () => {
    expect(await problemsOf(loadPortal('national', { extraFolders: ['/nowhere'] }))).toEqual([
      'the folder cannot be read: it is not there',
    ]);
  });
});
