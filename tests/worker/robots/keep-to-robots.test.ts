/** Runs at a portal without an agreement, which says in its robots.txt what congdan may open. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RequestHandler } from 'express';
import { bundleReadingScript } from '../../../journeys/citizen/bundle-reading-script.ts';
import { travel } from '../../../journeys/travel.ts';
import { judge } from '../../../diagnosis/diagnose.ts';
import type { RunRecord } from '../../../diagnosis/run-record.ts';
import type { BrowserPool } from '../../../worker/browser-pool.ts';
import { copiesInMemory, robotsFiles } from '../../../worker/robots/robots-files.ts';
import { runJourney } from '../../../worker/run-journey.ts';
import type { RunJourneyDeps } from '../../../worker/run-journey-deps.ts';
import { says, startScriptedPortal, type Script, type Visit } from '../../fixtures/scripted-portal.ts';
import { deps, newPool, request } from '../tiny-country.ts';

let pool: BrowserPool;
let readingScript: string;
beforeAll(async () => {
  pool = newPool();
  readingScript = await bundleReadingScript();
});
afterAll(() => pool.close());

const robots =
  (text: string): RequestHandler =>
  (_, response) =>
    void response.type('text/plain').send(text);

/** `agreement` and `sandbox` as a profile of three lines has them. */
async function run(
  script: Script,
  more: Partial<RunJourneyDeps> = {},
  profile: object = { agreement: 'public', sandbox: false },
): Promise<{ record: RunRecord; visits: readonly Visit[]; paths: readonly string[] }> {
  const portal = await startScriptedPortal(script);
  try {
    const { record } = await runJourney(
      request(portal.url, { ...profile, budget: { stageSeconds: { login: 20, form: 25, tracking: 20 } } }),
      await deps(pool, { travel, judge, readingScript, ...more }),
    );
    return { record, visits: portal.log, paths: portal.log.map(({ path }) => path) };
  } finally {
    await portal.stop();
  }
}

describe('a portal whose robots.txt', () => {
  test('forbids nothing is visited as far as anyone may, signed by name and contact', async () => {
    const agents = new Set<string>();
    const { record, visits, paths } = await run({
      'GET /robots.txt': robots('User-agent: *\nDisallow: /quan-tri'),
      '*': (request, _response, next) => {
        agents.add(request.headers['user-agent'] ?? '');
        next();
      },
    });
    expect(record).toMatchObject({ outcome: 'stopped', stopped: { reason: 'agreement' }, diagnosis: null });
    expect(paths.filter((path) => path === '/robots.txt')).toHaveLength(1);
    expect(paths[0]).toBe('/robots.txt');
    expect(visits.every(({ method }) => method === 'GET')).toBe(true);
    expect([...agents]).toEqual([expect.stringMatching(/ congdan\/0 \(\+test\)$/)]);
  });

  test.each([
    ['its home page', 'User-agent: *\nDisallow: /', {}, ['/robots.txt']],
    ['to congdan alone the page of the service', 'User-agent: congdan\nDisallow: /khai-sinh', {}, ['/robots.txt', '/']],
    [
      'a page behind a redirect',
      'User-agent: *\nDisallow: /cam',
      { 'GET /khai-sinh': ((_, response) => response.redirect('/cam/khai-sinh')) as RequestHandler },
      ['/robots.txt', '/', '/khai-sinh'],
    ],
  ])('forbids %s keeps it closed, which is no failure', async (_, text, script: Script, paths) => {
    const made = await run({ 'GET /robots.txt': robots(text), ...script });
    expect(made.record).toMatchObject({ outcome: 'stopped', stopped: { reason: 'robots-txt' }, monitorFault: null });
    expect(made.record.stopped?.words).toMatch(/^The robots\.txt of 127\.0\.0\.1:\d+ asks congdan not to open http/);
    expect([...new Set(made.paths.filter((path) => path !== '/favicon.ico'))]).toEqual(paths);
  });

  test('forbids an address that a single page only shows ends the run there', async () => {
    const { record } = await run({
      'GET /robots.txt': robots('User-agent: *\nDisallow: /cam'),
      'GET /': says(
        `<h1>Dịch vụ công</h1><main></main><button onclick="history.pushState({}, '', '/cam'); document.querySelector('main').textContent = 'Đang tải'">Đăng ký khai sinh</button>`,
      ),
    });
    expect(record).toMatchObject({ outcome: 'stopped', stopped: { reason: 'robots-txt' } });
  });

  test('cannot be had for a fault of the server: nothing else is opened, and the fault is the portal’s', async () => {
    const { record, paths } = await run({ '*': says('<h1>Lỗi hệ thống</h1>', 503) });
    expect(record).toMatchObject({ outcome: 'failed', failedStage: 'login', diagnosis: { cause: 'portal' } });
    expect([...new Set(paths)]).toEqual(['/robots.txt']);
  });

  test('was read before and is out of reach now still lets the failure be seen', async () => {
    const files = robotsFiles(copiesInMemory());
    let down = false;
    const script: Script = {
      '*': (_, response, next) => (down ? void response.status(503).send('Lỗi hệ thống') : next()),
    };
    const portal = await startScriptedPortal(script);
    const make = async () =>
      runJourney(
        request(portal.url, { agreement: 'public', sandbox: false }),
        await deps(pool, { travel, judge, readingScript, robots: files }),
      );
    try {
      expect((await make()).record.outcome).toBe('stopped');
      down = true;
      expect((await make()).record).toMatchObject({ outcome: 'failed', diagnosis: { cause: 'portal' } });
    } finally {
      await portal.stop();
    }
  });

  test('is not asked where the operator agreed, or where the portal is our own', async () => {
    const script = { 'GET /robots.txt': robots('User-agent: *\nDisallow: /') };
    const ours = await run(script, {}, { agreement: 'public', sandbox: true });
    expect(ours.record.outcome).toBe('stopped');
    expect(ours.paths).not.toContain('/robots.txt');
  });
});
