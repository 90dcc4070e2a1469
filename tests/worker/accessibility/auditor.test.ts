import { readFile } from 'node:fs/promises';
import { afterAll, expect, test } from 'vitest';
import { runSignalsSchema } from '../../../diagnosis/signals.ts';
import { auditPage } from '../../../worker/accessibility/audit-page.ts';
import { runJourney } from '../../../worker/run-journey.ts';
import { deps, newPool, page, report, request, serve } from '../tiny-country.ts';

const pool = newPool();
afterAll(() => pool.close());

/** A field without a name, a word that can hardly be read, and a script that would notice a stranger's globals. */
const faulty =
  page(`<h1>Nộp hồ sơ</h1><main><input placeholder=""><p style="color:#ccc;background:#fff">Mờ quá</p></main>
  <script>setInterval(() => { globalThis.seen ||= 'axe' in globalThis }, 5)</script>`);

test('says which rules a page breaks, and the page notices nothing', async () => {
  const portal = await serve(faulty);
  const lease = await pool.lease(() => ({}));
  const opened = await lease.context.newPage();
  await opened.goto(portal.url);
  await opened.evaluate('globalThis.noticed = 0; new MutationObserver(() => (noticed += 1)).observe(document, { subtree: true, childList: true, attributes: true })'); // prettier-ignore
  const { checked, broken } = await auditPage(opened);
  expect(checked).toBeGreaterThan(5);
  expect(broken.toSorted((a, b) => (a.rule < b.rule ? -1 : 1))).toEqual([
    { rule: 'color-contrast', impact: 'serious', places: 1 },
    { rule: 'label', impact: 'critical', places: 1 },
  ]);
  expect(await opened.evaluate('[noticed, globalThis.seen === true]')).toEqual([0, false]);
  await lease.release();
  await portal.stop();
});

test('a run looks at the pages that are due, in nobody’s time, and goes on where a page cannot be looked at', async () => {
  const portal = await serve(faulty);
  const stranger = await serve(faulty);
  const asked: string[] = [];
  const lookMs: number[] = [];
  const begun = performance.now();
  const { record, result } = await runJourney(
    request(portal.url),
    await deps(pool, {
      auditDue: (kind) => {
        asked.push(kind);
        return Promise.resolve(kind !== 'login-stage-end');
      },
      travel: async ({ page: opened, witness }) => {
        const show: typeof witness = async (...given) => {
          const startedAt = performance.now();
          await witness?.(...given);
          lookMs.push(performance.now() - startedAt);
        };
        await opened.goto(portal.url);
        await show('stage-end', 'login', opened);
        await show('answered', 'form', opened);
        await opened.goto(stranger.url);
        await show('stage-end', 'payment', opened);
        await opened.goto(portal.url);
        // Left in the middle of it.
        await Promise.all([show('stage-end', 'tracking', opened), opened.close()]);
        return report;
      },
    }),
  );
  const took = performance.now() - begun;
  await Promise.all([portal.stop(), stranger.stop()]);
  expect(asked).toEqual(['login-stage-end', 'form-answered', 'tracking-stage-end']);
  expect(record.outcome).toBe('ok');
  expect(result.audits?.map(({ stage, moment, broken }) => [stage, moment, broken.length])).toEqual([['form', 'answered', 2]]); // prettier-ignore
  expect(record.durationMs).toBeLessThanOrEqual(took - lookMs.reduce((sum, ms) => sum + ms, 0));
  const { signals } = runSignalsSchema.parse(JSON.parse(await readFile(record.artifacts.signals ?? '', 'utf8')));
  const errors = signals.filter((signal) => signal.kind === 'our-error');
  expect(errors).toMatchObject([{ where: 'observer', name: 'AuditFailed' }]);
});

test('a page that is busy with itself is given up', { timeout: 30_000 }, async () => {
  const busy = Promise.withResolvers<void>();
  const portal = await serve((asked, response) => {
    if (asked.url === '/busy') busy.resolve();
    page(`<h1>Bận</h1><script>onload = () => { navigator.sendBeacon('/busy'); for (;;); }</script>`)(asked, response);
  });
  const lease = await pool.lease(() => ({}));
  const opened = await lease.context.newPage();
  await opened.goto(portal.url, { waitUntil: 'commit' });
  await busy.promise;
  await expect(auditPage(opened)).rejects.toThrow('axe-core took longer than 5000 ms');
  lease.kill();
  await lease.release();
  await portal.stop();
});
