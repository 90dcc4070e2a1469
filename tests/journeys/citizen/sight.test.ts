import { afterAll, beforeAll, expect, test } from 'vitest';
import { click } from '../../../journeys/citizen/operate.ts';
import type { SeenControl } from '../../../journeys/citizen/sight.ts';
import { startBrowser, type TestBrowser } from './start-browser.ts';

/** Other tests may keep the machine busy. */
const patience = { timeout: 20_000 };

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.stop());

const form = '<h2>Tờ khai</h2><label>Họ tên <input></label><button onclick="document.title = 1">Gửi</button>';

test('a form in a frame is read with the page around it and operated in its frame; a frame without size is nothing', async () => {
  const sight = await browser.sight(
    `<h1>Cổng</h1><iframe src="/to-khai" width="600" height="300"></iframe><iframe src="/theo-doi" width="1" height="1"></iframe>`,
    { '/to-khai': form, '/theo-doi': '<button>Theo dõi</button>' },
  );
  const seen = await sight.read();
  expect(seen.headings).toEqual(['Cổng', 'Tờ khai']);
  expect(seen.controls.map(({ name }) => name)).toEqual(['Họ tên', 'Gửi']);
  expect(seen.text).toContain('Cổng');
  const send = seen.controls[1] as SeenControl;
  await click(sight, send, 'form', 'bấm "Gửi"');
  expect(await send.frame.evaluate('document.title')).toBe('1');
});

test('a button in a frame of another origin is clicked where it is drawn, once it is scrolled to; not through what covers it', async () => {
  const sight = await browser.sight(
    `<div style="height:1500px"></div><iframe src="https://to-khai.test/" width="600" height="900" style="border:9px solid;padding:7px"></iframe>
     <div style="position:fixed;inset:0;display:none">Đang tải</div>`,
  );
  const frame = `<div style="height:700px"></div><button onclick="document.title = 'Đã gửi'">Gửi</button>`;
  await sight
    .page()
    .route('https://to-khai.test/', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: frame }));
  await sight.page().reload();
  const [send] = (await sight.read()).controls as [SeenControl];
  expect(await sight.clickPoint(send, 'it')).not.toBeNull();
  await click(sight, send, 'form', 'bấm "Gửi"');
  expect(await send.frame.evaluate('document.title')).toBe('Đã gửi');
  await sight.page().evaluate(`document.querySelector('[style*=fixed]').style.display = 'block'`);
  expect(await sight.clickPoint(send, 'it')).toBeNull();
});

test('the window that opened last is in front, until it closes', async () => {
  const sight = await browser.sight('<h1>Cổng</h1><button onclick="window.open(\'/cua-so\')">Mở</button>', {
    '/cua-so': '<h1>Cửa sổ</h1><button onclick="window.close()">Đóng</button>',
  });
  const headings = async () => (await sight.read()).headings;
  const press = async () => click(sight, (await sight.read()).controls[0] as SeenControl, 'form', 'bấm');
  await press();
  await expect.poll(headings, patience).toEqual(['Cửa sổ']);
  await press();
  await expect.poll(headings, patience).toEqual(['Cổng']);
});

test('two readings are alike exactly when nothing changed that a citizen would notice', async () => {
  const sight = await browser.sight(form);
  const first = (await sight.read()).likeness;
  expect((await sight.read()).likeness).toBe(first);
  await sight.page().evaluate(`document.querySelector('input').value = 'AN'`);
  expect((await sight.read()).likeness).not.toBe(first);
});

test('a page that writes JSON its own way is read like any other', async () => {
  const sight = await browser.sight(
    `${form}<script>Array.prototype.toJSON = String.prototype.toJSON = function () { return '"' + this + '"'; };</script>`,
  );
  expect((await sight.read()).controls.map(({ name }) => name)).toEqual(['Họ tên', 'Gửi']);
  expect(await sight.page().evaluate(`'toJSON' in Array.prototype && 'toJSON' in String.prototype`)).toBe(true);
});

test('what the page still waits for is waited for', async () => {
  const sight = await browser.sight(
    `<p>Đang tải</p><script>fetch('/du-lieu').then(() => { document.querySelector('p').textContent = 'Đã tải'; })</script>`,
  );
  expect((await sight.read()).text).toBe('Đã tải');
  expect(sight.waiting()).toBe(false);
});

test('a control that left the page is told as such', async () => {
  const sight = await browser.sight(form);
  const [field] = (await sight.read()).controls as [SeenControl];
  await sight.page().evaluate(`document.querySelector('label').remove()`);
  await expect(sight.element(field)).rejects.toMatchObject({ name: 'ObstacleMet', reason: 'no-progress' });
});

test('the effect of an act is waited for, though nothing of it is on its way yet', async () => {
  const sight = await browser.sight(
    `<p>Trước</p><button onclick="setTimeout(() => (document.querySelector('p').textContent = 'Sau'), 20)">Bấm</button>`,
  );
  await click(sight, (await sight.read()).controls[0] as SeenControl, 'form', 'bấm');
  sight.acted();
  expect((await sight.read()).text).toContain('Sau');
});

test('a page that has set out for another one is not read any more; one that only hands out a file is', async () => {
  const sight = await browser.sight(
    `<h1>Trước</h1><button onclick="location.href = '/sau'">Tiếp tục</button><a href="data:text/plain,a" download>Tải mẫu</a>`,
    { '/sau': '<h1>Sau</h1>' },
  );
  const [next, file] = (await sight.read()).controls as [SeenControl, SeenControl];
  await click(sight, file, 'form', 'bấm "Tải mẫu"');
  expect((await sight.read()).headings).toEqual(['Trước']);
  await click(sight, next, 'form', 'bấm "Tiếp tục"');
  expect((await sight.read()).headings).toEqual(['Sau']);
});

test('a window in which nothing stands yet is not read: a script will draw it', async () => {
  const sight = await browser.sight(
    `<div></div><script>setTimeout(() => (document.querySelector('div').textContent = 'Trang chủ'), 200)</script>`,
  );
  expect((await sight.read()).text).toBe('Trang chủ');
});

test('a frame that comes with the rest of the page is read with it', async () => {
  const sight = await browser.sight(
    `<h1>Cổng</h1><script>setTimeout(() => {
       const frame = document.createElement('iframe');
       document.body.append(Object.assign(frame, { src: '/to-khai', width: 600, height: 300 }));
     }, 20)</script>`,
    { '/to-khai': form },
  );
  sight.acted();
  expect((await sight.read()).headings).toEqual(['Cổng', 'Tờ khai']);
});
