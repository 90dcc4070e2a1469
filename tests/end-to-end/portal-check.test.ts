import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { html, says, startScriptedPortal } from '../fixtures/scripted-portal.ts';
import { runCommand, temporaryFolder } from './command.ts';

const folder = temporaryFolder();
afterAll(() => folder[Symbol.asyncDispose]());

const check = (args: readonly string[]) => runCommand(['portal-check', ...args], join(folder.path, 'data'));
async function profile(name: string, content: object): Promise<string> {
  const file = join(folder.path, `${name}.json`);
  await writeFile(file, JSON.stringify(content));
  return file;
}

describe('the check of a portal', { timeout: 180_000 }, () => {
  test('finds services of a portal that agreed, up to their forms, and hands nothing in', async () => {
    const out = join(folder.path, 'screens');
    const args = ['sandbox-igate-danang', '--service', 'id-card', '--service', 'birth-registration', '--out', out];
    const { exitCode, stdout, stderr } = await check(args);
    expect({ exitCode, stderr, stdout }).toMatchObject({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^id-card \(Cấp lại, đổi thẻ Căn cước công dân\): found$/m);
    expect(stdout).toMatch(/^birth-registration \(Đăng ký khai sinh\): found$/m);
    expect(stdout).toContain('2 of 2 services found');
    const screens = await readdir(out);
    expect(screens.filter((file) => file.startsWith('id-card')).toSorted()).toEqual([
      'id-card-1-home.png',
      'id-card-2-signed-in.png',
      'id-card-3-service.png',
      'id-card-4-form.png',
      'id-card-5-look-up.png',
    ]);
  });

  test('says what to put into the profile, and with it finds the service', async () => {
    const worded = 'Đăng ký việc khai sinh cho con';
    const portal = await startScriptedPortal({
      'GET /': says(`<h1>Dịch vụ công</h1><a href="/khai-sinh">${worded}</a> <a href="/tra-cuu">Tra cứu hồ sơ</a>`),
      'GET /khai-sinh': says(`<h1>${worded}</h1><button>Nộp trực tuyến</button><button>Gọi tổng đài</button>`),
    });
    try {
      const own = { id: 'cua-toi', name: 'Cổng của tôi', baseUrl: portal.url };
      const services = ['--service', 'birth-registration'];
      const first = await check([await profile('first', own), ...services]);
      expect(first).toMatchObject({ exitCode: 1, stderr: '' });
      expect(first.stdout).toContain(`nearest names there: "${worded}"`);
      const advice = `"services": { "birth-registration": { "name": "${worded}" } }`;
      expect(first.stdout).toContain(`to put into the profile: ${advice}`);

      const heeded = { ...own, ...(JSON.parse(`{${advice}}`) as object) };
      const second = await check([await profile('second', heeded), ...services]);
      expect(second).toMatchObject({ exitCode: 0, stderr: '' });
      expect(second.stdout).toContain('wording without a known meaning: button "Gọi tổng đài"');
      expect(portal.log.every(({ method }) => method === 'GET')).toBe(true);
    } finally {
      await portal.stop();
    }
  });

  test('of what is no portal ends after its first page', async () => {
    const site = await startScriptedPortal({ '*': says('<h1>Trang tin</h1><p>Chưa có gì ở đây.</p>') });
    try {
      const file = await profile('none', { id: 'khong-phai', name: 'Không phải cổng', baseUrl: site.url });
      const { exitCode, stdout } = await check([file]);
      expect(exitCode).toBe(1);
      expect(stdout).toContain('The home page shows nothing of a portal');
    } finally {
      await site.stop();
    }
  });

  test('of a page that robots.txt keeps closed says so', async () => {
    const site = await startScriptedPortal({
      'GET /robots.txt': (_, response) => void response.type('text/plain').send('User-agent: *\nDisallow: /khai-sinh'),
      'GET /': (_, response) => void response.send(html('<a href="/khai-sinh">Đăng ký khai sinh</a>')),
    });
    try {
      const file = await profile('robots', { id: 'dong-cua', name: 'Cổng đóng', baseUrl: site.url });
      const { exitCode, stdout } = await check([file, '--service', 'birth-registration']);
      expect(exitCode).toBe(1);
      expect(stdout).toContain('birth-registration (Đăng ký khai sinh): not opened, robots.txt asks so');
    } finally {
      await site.stop();
    }
  });

  test('names all that is wrong with a profile, and every bad argument', async () => {
    const bad = await profile('bad', { id: 'No Portal', baseUrl: '127.0.0.1', agreement: 'maybe' });
    const { exitCode, stdout, stderr } = await check([bad]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/id: must be a slug.*name: is required.*baseUrl: .*agreement: must be/s);
    expect(await check([bad, '--service', 'no-such'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('Service "no-such" is not known') as string,
    });
  });
});
