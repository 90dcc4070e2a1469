/** From a review or an incident to a real mail server and a real HTTP receiver, over a real Redis. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../../api/config.ts';
import type { Notifier } from '../../api/notifier.ts';
import { startNotifier } from '../../api/start-notifier.ts';
import { services } from '../../journeys/catalogue/services.ts';
import { type Notice, noticeSchema } from '../../notifications/notice.ts';
import { signatureOf } from '../../notifications/send-webhook.ts';
import { connectRedis } from '../../queue/connect-redis.ts';
import { type GuardedApp, startGuardedApp } from '../fixtures/guarded-app.ts';
import { removeFolder, testPortals } from '../fixtures/test-app.ts';
import { startRedis } from '../queue/start-redis.ts';

interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const received: Received[] = [];
const mails: string[] = [];
const errors: string[] = [];
/** What the receiver answers, one after the other; then 204. */
const answers: number[] = [];
const opened = new AsyncDisposableStack();
let app: GuardedApp;
let notifier: Notifier;
let mailServerAway = false;

beforeAll(async () => {
  const redis = opened.adopt(await startRedis(), (server) => server.stop());
  const connection = opened.adopt(await connectRedis(redis.url), async (one) => one.disconnect());
  const receiver = createServer((request, response) => {
    void text(request).then((body) => {
      received.push({ path: request.url ?? '', headers: request.headers, body });
      const status = answers.shift() ?? 204;
      response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end();
    });
  });
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onConnect: (_session, done) => done(mailServerAway ? new Error('away') : null),
    onData: (stream, _session, done) => {
      void text(stream).then((mail) => {
        mails.push(mail);
        done();
      });
    },
  });
  const port = await listening(receiver);
  opened.defer(async () => void receiver.close());
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  opened.defer(() => new Promise((resolve) => smtp.close(() => resolve())));
  const smtpPort = (smtp.server.address() as AddressInfo).port;

  const folder = opened.adopt(await mkdtemp(join(tmpdir(), 'congdan-notices-')), (made) => rm(made, { recursive: true }));
  const file = join(folder, 'recipients.json');
  const hook = (path: string, more = {}) => ({ url: `http://127.0.0.1:${port}${path}`, secret: '$CONGDAN_TEST_HOOK', ...more });
  await writeFile(
    file,
    JSON.stringify([
      { grant: 'national', email: 'truc@example.gov.vn' },
      { grant: 'vendor:vnpt', webhook: hook('/vnpt', { privateAddress: true }) },
      { grant: 'vendor:viettel', webhook: hook('/viettel', { privateAddress: true }) },
      { grant: 'operator:48', webhook: hook('/inside') },
    ]),
  );
  process.env['CONGDAN_TEST_HOOK'] = 'a secret of the test';
  const config = readConfig({ CONGDAN_NOTIFICATIONS: file, CONGDAN_SMTP_URL: `smtp://127.0.0.1:${smtpPort}`, CONGDAN_MAIL_FROM: 'congdan@example.gov.vn', CONGDAN_PUBLIC_URL: 'https://congdan.example' });
  // The app is there before the notifier, which reads its database.
  app = await startGuardedApp({ notifier: { reviewChanged: (change) => notifier.reviewChanged(change) } });
  const place = { redis: connection };
  const foreign = { ...testPortals[0]!, id: 'dvc-01', province: '01', vendor: 'viettel' };
  const deps = { database: app.database, portals: [...testPortals, foreign], services, clock: () => new Date(), logError: (error: unknown) => errors.push((error as Error).message) };
  notifier = await startNotifier({ ...deps, config, place, askingPlace: place }, opened, 50);
}, 120_000); // prettier-ignore
afterAll(async () => {
  await opened.disposeAsync();
  await app.close();
  await removeFolder(app.folder);
});
beforeEach(() => {
  for (const list of [received, mails, errors, answers]) list.length = 0;
  mailServerAway = false;
});

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
const review = (act: unknown) => app.ask('vendor', '/api/v1/runs/own/review', act);
const noticeOf = ({ body }: Received): Notice => noticeSchema.parse(JSON.parse(body));

test('a review is told to those who may see the run: the vendor, signed, and the centre by mail; not to another vendor', async () => {
  expect((await review({ act: 'comment', text: 'Đã xem <b>nhật ký</b>.' })).status).toBe(200);
  await expect.poll(() => [received.length, mails.length]).toEqual([1, 1]);
  const [hook] = received;
  expect(hook?.path).toBe('/vnpt');
  const notice = noticeOf(hook!);
  expect(notice).toMatchObject({ event: 'review-changed', object: { kind: 'run', id: 'own' }, url: 'https://congdan.example/runs/own' }); // prettier-ignore
  expect(notice.text.vi).toContain('vendor:vnpt: Đã xem <b>nhật ký</b>.');
  const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signature } = hook!.headers;
  expect(id).toBe(notice.id);
  expect(signature).toBe(signatureOf('a secret of the test', notice.id, String(at), hook!.body));
  expect(mails[0]).toMatch(/^From: congdan@example\.gov\.vn\r\nTo: truc@example\.gov\.vn\r\n/m);
  expect(mails[0]).toMatch(/^Content-Type: text\/plain; charset=utf-8\r$/m);
});

test('an address inside is refused where that was not meant, and nothing is sent there', async () => {
  await review({ act: 'comment', text: 'Lần nữa.' });
  await expect.poll(() => errors.join('\n')).toContain('127.0.0.1 is no public address');
  expect(received.map(({ path }) => path)).not.toContain('/inside');
});

test('a receiver that fails is tried again with the same notice; a redirect is not followed', async () => {
  answers.push(500, 302);
  await review({ act: 'assign', to: 'Lan' });
  await expect.poll(() => received.length, { timeout: 10_000 }).toBe(3);
  expect(new Set(received.map(({ path }) => path))).toEqual(new Set(['/vnpt']));
  expect(new Set(received.map((one) => noticeOf(one).id)).size).toBe(1);
  await expect.poll(() => errors.join('\n')).toMatch(/answered with 500[^]*answered with 302/);
});

test('a mail server that is away is tried again', async () => {
  mailServerAway = true;
  await review({ act: 'acknowledge' });
  await expect.poll(() => errors.join('\n')).toContain('away');
  mailServerAway = false;
  await expect.poll(() => mails.length, { timeout: 10_000 }).toBe(1);
});

test('incidents are told when they begin and end, to whoever has a run of theirs', async () => {
  const { incidents } = (await (await app.ask('national', '/api/v1/incidents')).json()) as { incidents: { id: string }[] }; // prettier-ignore
  expect(incidents.map(({ id }) => id).sort()).toEqual(['incident-foreign', 'incident-own']);
  const incident = { id: 'incident-foreign' } as never;
  await notifier.incidentsChanged({ opened: [{ incident, failedRunIds: [] }], updated: [], closed: [incident] }, []);
  await expect.poll(() => [received.length, mails.length]).toEqual([2, 2]);
  expect(received.map(({ path }) => path)).toEqual(['/viettel', '/viettel']);
  expect(received.map((one) => noticeOf(one).event).sort()).toEqual(['incident-closed', 'incident-opened']);
  const begun = received.map(noticeOf).find(({ event }) => event === 'incident-opened');
  expect(begun?.title.vi).toMatch(/^Sự cố mới: /);
  expect(begun?.text.vi).toContain('Cần xử lý: ');
});
