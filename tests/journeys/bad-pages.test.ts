/**
 * Pages that no portal should be. Whatever a citizen is sent to, the run ends in its time with a diagnosis or as a fault
 * of the monitor's own, and what is kept of it is small.
 */
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judge } from '../../diagnosis/diagnose.ts';
import { runRecordSchema, type RunRecord } from '../../diagnosis/run-record.ts';
import { maxSignals, runSignalsSchema } from '../../diagnosis/signals.ts';
import { bundleReadingScript } from '../../journeys/citizen/bundle-reading-script.ts';
import { makePersona } from '../../journeys/personas/make-persona.ts';
import { travel } from '../../journeys/travel.ts';
import { runJourney } from '../../worker/run-journey.ts';
import { account, formPage, html, says, startScriptedPortal, type Script } from '../fixtures/scripted-portal.ts';
import { deps, newPool, request } from '../worker/tiny-country.ts';

const pool = newPool();
let readingScript: string;
beforeAll(async () => {
  readingScript = await bundleReadingScript();
});
afterAll(() => pool.close());

/** A run that did not end by then hangs: far above its stages' time and what it may take to end by force, ms. */
const patienceMs = 120_000;
/** More than any of these pages is worth, bytes. */
const mostKept = 4 * 2 ** 20;

/** Visits as the worker does, in a short time. */
async function visit(script: Script, loginSeconds = 3): Promise<RunRecord> {
  const portal = await startScriptedPortal(script);
  const neutral = await startScriptedPortal();
  const stageSeconds = { login: loginSeconds, form: 6, payment: 3, tracking: 3 };
  try {
    const { record } = await runJourney(
      request(portal.url, { sandbox: false, budget: { stageSeconds } }, { confirm: false }),
      await deps(pool, {
        judge,
        travel,
        readingScript,
        persona: makePersona(3),
        secrets: { account, card: { bank: 'NCB', number: '9704', holder: 'AN', issued: '07/15', otp: '123456' } },
        neutralUrls: [neutral.url],
        marginMs: 3_000,
        graceMs: 6_000,
        trace: 'steps',
        pictures: false,
      }),
    );
    const kept = await readFile(record.artifacts.signals ?? '', 'utf8');
    expect(kept.length).toBeLessThan(mostKept);
    expect(runSignalsSchema.parse(JSON.parse(kept)).signals.length).toBeLessThanOrEqual(maxSignals);
    return runRecordSchema.parse(record);
  } finally {
    await Promise.all([portal.stop(), neutral.stop()]);
  }
}

/** The outcome with either who or what stopped the citizen, or why our own side failed. */
function expectVerdict({ outcome, diagnosis, monitorFault }: RunRecord): void {
  expect(outcome).toBe(monitorFault ? 'monitor-fault' : 'failed');
  expect((diagnosis?.reasons.join() ?? monitorFault?.reason ?? '').length).toBeGreaterThan(10);
}

const everywhere = (body: string): Script => ({ '*': says(body) });
const redirecting = (goOn: (to: string) => string | null): Script => ({
  '*': (asked, response) => {
    const to = `/${Number(asked.path.slice(1)) + 1 || 1}`;
    const page = goOn(to);
    if (page === null) response.redirect(to);
    else response.send(page);
  },
});
function many(count: number, line: (place: number) => string): string {
  return Array.from({ length: count }, (_, place) => line(place)).join('');
}
const asked = (name: string): string => `<p><label>${name} <input required></label></p>`;

describe.concurrent('a portal that is none', () => {
  test.each<[string, Script]>([
    [
      'a blog',
      everywhere(
        `<header><a href="/">Bếp nhà An</a></header><article><h1>Cách nấu phở bò</h1><p>Xương bò ninh tám giờ.</p></article>
         <form><input type="search" placeholder="Tìm món ăn"><button>Tìm</button></form>`,
      ),
    ],
    ['an API', { '*': (_, response) => void response.json({ status: 'ok', data: [] }) }],
    ['an empty answer', { '*': (_, response) => void response.status(200).end() }],
    ['an answer that has no content', { '*': (_, response) => void response.status(204).end() }],
    ['a document', { '*': (_, response) => void response.type('application/pdf').send(Buffer.from('%PDF-1.4')) }],
    ['a download', { '*': (_, response) => void response.attachment('trang.bin').send(Buffer.alloc(2 ** 20)) }],
    [
      'a download behind its button',
      {
        'GET /': says('<h1>Cổng</h1><a href="/dang-nhap">Đăng nhập</a>'),
        'GET /dang-nhap': (_, response) => void response.attachment('dang-nhap.bin').send(Buffer.alloc(2 ** 20)),
      },
    ],
    ['redirects without end', redirecting(() => null)],
    [
      'pages that send on without end',
      redirecting((to) => html(`<h1>Cổng</h1><script>location.href = '${to}'</script>`)),
    ],
    ['a page that is loaded again and again', everywhere('<meta http-equiv="refresh" content="0"><h1>Cổng</h1>')],
    ['ten thousand questions', everywhere(`<h1>Tờ khai</h1><form>${many(10_000, (n) => asked(`Mục ${n}`))}</form>`)],
    ['ten thousand links', everywhere(`<ul>${many(10_000, (n) => `<li><a href="/${n}">Thủ tục ${n}</a></li>`)}</ul>`)],
    ['ten thousand blocks, one in the other', everywhere(`${'<div>'.repeat(10_000)}<h1>Cổng</h1>`)],
    ['frames in frames', everywhere('<h1>Cổng</h1><iframe src="/a"></iframe><iframe src="/b"></iframe>')],
    [
      'an answer without end',
      {
        '*': (_, response) => {
          response.type('html');
          Readable.from(endless('<p>Cổng dịch vụ công</p>'.repeat(500))).pipe(response);
        },
      },
    ],
    [
      'a small answer that unpacks to a large one',
      {
        '*': (_, response) => {
          response.type('html').set('content-encoding', 'gzip');
          Readable.from(endless('x'.repeat(2 ** 20), 256))
            .pipe(createGzip())
            .pipe(response);
        },
      },
    ],
  ])('%s', { timeout: patienceMs }, async (_, script) => {
    const record = await visit(script);
    expectVerdict(record);
    expect(record.monitorFault).toBeNull();
  });
});

function* endless(piece: string, times = Number.POSITIVE_INFINITY): Generator<string> {
  for (let n = 0; n < times; n += 1) yield piece;
}

describe('a script', () => {
  test.each<[string, string]>([
    [
      'says and asks something all the time',
      'setInterval(() => { alert("Lỗi"); confirm("Rời?"); prompt("Vì sao?"); }, 5)',
    ],
    [
      'asks to stay when one leaves',
      'addEventListener("beforeunload", (event) => { event.preventDefault(); event.returnValue = "Ở lại"; })',
    ],
    [
      'moves things all the time',
      '(function move() { document.querySelector("p").textContent = performance.now(); requestAnimationFrame(move); })()',
    ],
    ['keeps the page busy for a minute', 'for (const end = Date.now() + 60_000; Date.now() < end;);'],
    ['keeps the page busy once it is clicked', 'onclick = (event) => { event.preventDefault(); for (;;); }'],
    ['opens windows all the time', 'setInterval(() => open(location.href), 50)'],
    [
      'adds news without end',
      `setInterval(() => { scrollTo(0, document.body.scrollHeight);
         for (let n = 0; n < 20; n += 1) document.body.append(document.createElement("p"), "Tin tức " + Math.random()); }, 10)`,
    ],
    ['adds frames without end', 'setInterval(() => document.body.append(document.createElement("iframe")), 10)'],
    ['changes its address all the time', 'let n = 0; setInterval(() => history.pushState(null, "", "/" + n++), 5)'],
    [
      'complains to the console',
      'setInterval(() => { for (let n = 0; n < 100; n += 1) console.error("x".repeat(10_000)); }, 5)',
    ],
    ['fails all the time', 'setInterval(() => { throw new Error("x".repeat(10_000)); }, 1)'],
    ['asks its server all the time', 'setInterval(() => fetch("/dem?" + Math.random()).catch(() => 0), 2)'],
    ['closes the window', 'setTimeout(() => close(), 200)'],
  ])('that %s', { timeout: patienceMs }, async (_, code) => {
    expectVerdict(
      await visit(everywhere(`<h1>Cổng</h1><a href="/dang-nhap">Đăng nhập</a><p></p><script>${code}</script>`)),
    );
  });
});

describe("the portal's own script, and not a look-up behind it or our reading of it, is at fault where it", () => {
  test.each<[string, string]>([
    ['says something without end', 'for (;;) alert("Lỗi kết nối")'],
    [
      'breaks what pages are built on',
      'Array.prototype.map = JSON.stringify = Element.prototype.getBoundingClientRect = () => { throw new Error("hỏng"); }',
    ],
  ])('%s', { timeout: patienceMs }, async (_, code) => {
    const record = await visit(everywhere(`<h1>Cổng</h1><a href="/dang-nhap">Đăng nhập</a><script>${code}</script>`));
    expect(record).toMatchObject({ monitorFault: null, diagnosis: { cause: 'portal', detail: 'script-error' } });
  });
});

describe.concurrent('a form', () => {
  const within = (more: string): Script => ({ 'GET /to-khai': says(formPage.replace('<button>', `${more}<button>`)) });
  const running = (code: string): Script => ({ 'GET /to-khai': says(`${formPage}<script>${code}</script>`) });

  test.each<[string, Script]>([
    ['that never validates', { 'POST /nop': says(`${formPage}<p role="alert">Dữ liệu không hợp lệ</p>`) }],
    ['that begins anew', { 'POST /nop': (_, response) => response.redirect('/to-khai') }],
    ['that forgets what is typed', running('oninput = ({ target }) => setTimeout(() => (target.value = ""))')],
    [
      'that asks one thing more at every answer',
      running(`let n = 0; onchange = () => document.querySelector('button')
        .insertAdjacentHTML('beforebegin', '${asked("Họ tên người thứ ' + n++ + '")}')`),
    ],
    ['of ten thousand questions', within(many(10_000, (n) => asked(`Mục ${n}`)))],
  ])('%s', { timeout: patienceMs }, async (_, script) => {
    const record = await visit(script, 30);
    expectVerdict(record);
    expect(record).toMatchObject({ monitorFault: null, failedStage: 'form' });
  });

  test('that asks one thing a thousand times is filled in, or given up in time', { timeout: patienceMs }, async () => {
    const record = await visit(within(many(1_000, () => asked('Họ và tên'))), 30);
    expect(record.monitorFault).toBeNull();
    // A quick machine writes a thousand answers in the stage's time, a busy one does not.
    if (record.outcome === 'ok') expect(record.effort.keystrokes).toBeGreaterThan(1_000);
    else expectVerdict(record);
  });
});
