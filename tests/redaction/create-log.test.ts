import { expect, test } from 'vitest';
import { createLog } from '../../redaction/create-log.ts';

test('a log line is JSON with what happened, and without secrets or persons', () => {
  const lines: string[] = [];
  const env = {
    CONGDAN_ADMIN_TOKEN: 'admin-token-of-the-test',
    DATABASE_URL: 'postgres://congdan:p%40ss-w0rd@db.example/congdan',
    CONGDAN_OIDC_CLIENT_SECRET: 'client-secret-of-the-test',
    PATH: '/usr/bin',
  };
  const log = createLog('congdan-api', env, (line) => lines.push(line));
  const error = new Error('admin-token-of-the-test at p@ss-w0rd for 079090000001, 0912345678, lan@example.vn');
  log.error(error);
  log.info({ headers: { authorization: 'Bearer abcdef123456', cookie: 'congdan-session=abcdef' } }, 'asked with client-secret-of-the-test'); // prettier-ignore
  log.warn({ url: 'http://127.0.0.1:8080/?otp=123456' }, 'congdan listens on http://127.0.0.1:8080, PATH /usr/bin');
  const text = lines.join('');
  for (const secret of ['admin-token-of', 'p@ss', '079090000001', '0912345678', 'lan@example', 'abcdef', 'client-secret-of', '123456'])
    expect(text).not.toContain(secret); // prettier-ignore
  expect(lines.map((line) => (JSON.parse(line) as { level: number }).level)).toEqual([50, 30, 40]);
  expect(JSON.parse(lines[0]!)).toMatchObject({ name: 'congdan-api', time: expect.any(Number) as number, err: { type: 'Error', stack: expect.stringContaining('create-log.test.ts') as string } }); // prettier-ignore
  expect(lines[2]).toContain('congdan listens on http://127.0.0.1:8080, PATH /usr/bin');
});
