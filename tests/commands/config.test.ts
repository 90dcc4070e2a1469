import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sayValue } from '../../commands/config/say-value.ts';
import { runCommand } from '../end-to-end/command.ts';

test('every variable is listed with value, default and meaning; secrets are hidden; bad ones are named', async () => {
  const env = { CONGDAN_ADMIN_TOKEN: 'ban-mat-cua-trung-tam', DATABASE_URL: 'postgres://congdan:mat-khau@db/congdan', CONGDAN_CONCURRENCY: '0', CONGDAN_INTERVALL_SECONDS: '60' }; // prettier-ignore
  const { exitCode, stdout } = await runCommand(['config'], null, env);
  expect(exitCode).toBe(2);
  expect(stdout).toMatch(/^CONGDAN_ADMIN_TOKEN \(set\) {2}\(set, hidden\)$/m);
  expect(stdout).toContain('postgres://(hidden)@db/congdan');
  expect(stdout).toMatch(/^CONGDAN_INTERVAL_SECONDS {2}900\n {4}api: how often each cell is due$/m);
  expect(stdout).toMatch(/^worker: CONGDAN_CONCURRENCY .*1$/m);
  expect(stdout).toContain('CONGDAN_INTERVALL_SECONDS is read only where');
  expect(stdout).not.toMatch(/ban-mat|mat-khau/);
});

test('nothing of a password in an address is ever shown', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9%:]{4,20}$/), (password) => {
      expect(sayValue('REDIS_URL', `rediss://u:${password}@redis.example:6379`)).toBe('rediss://(hidden)@redis.example:6379'); // prettier-ignore
    }),
  );
});
