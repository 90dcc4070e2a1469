import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readRecipients } from '../../notifications/recipients.ts';

async function read(content: unknown, env: Record<string, string> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'congdan-recipients-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'recipients.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return readRecipients(file, env, (grant) => grant === 'national' || grant.startsWith('vendor:'));
}

test('recipients have a way each, and an id that tells nothing', async () => {
  const recipients = await read(
    [
      { grant: 'national', email: 'truc@example.gov.vn', language: 'en' },
      { grant: 'vendor:vnpt', webhook: { url: 'https://hooks.example/congdan', secret: '$HOOK' } },
    ],
    { HOOK: 'a secret' },
  );
  expect(recipients.map(({ id: _, ...rest }) => rest)).toEqual([
    { grant: 'national', language: 'en', way: { kind: 'email', address: 'truc@example.gov.vn' } },
    { grant: 'vendor:vnpt', language: 'vi', way: { kind: 'webhook', url: new URL('https://hooks.example/congdan'), secret: 'a secret', privateAddress: false } },
  ]); // prettier-ignore
  for (const { id } of recipients) expect(id).toMatch(/^[\da-f]{16}$/);
});

test.each([
  ['no JSON', '[', /the file is not JSON/],
  ['a secret in the file', [{ grant: 'national', webhook: { url: 'https://a.example/', secret: 'hunter2' } }], /must name a variable/],
  ['a secret that is not set', [{ grant: 'national', webhook: { url: 'https://a.example/', secret: '$HOOK' } }], /\$HOOK is not set/],
  ['another scheme', [{ grant: 'national', webhook: { url: 'file:///etc/passwd', secret: '$HOOK' } }], /must be an http or https address/],
  ['no way', [{ grant: 'national' }], /wants either "email" or "webhook"/],
  ['no grant of ours', [{ grant: 'admin', email: 'a@example.vn' }], /"admin" is none/],
  ['a misspelt entry', [{ grant: 'national', mail: 'a@example.vn' }], /mail/],
] as const)('a file that cannot be used says what is wrong: %s', async (_what, content, words) => {
  await expect(read(content)).rejects.toThrow(words);
}); // prettier-ignore
