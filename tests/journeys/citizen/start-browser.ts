/** A real Chromium whose pages are written in the tests and come from no network: every address is answered here. */
import { readFile } from 'node:fs/promises';
import type { Page, Route } from 'playwright-core';
import { bundleReadingScript } from '../../../journeys/citizen/bundle-reading-script.ts';
import { readerName, type FrameReading, type Reader } from '../../../journeys/citizen/reading.ts';
import { openSight, type Sight } from '../../../journeys/citizen/sight.ts';
import { launchBrowser } from '../../fixtures/launch-browser.ts';

export interface TestBrowser {
  /** A page of its own context with the reading script in it, shown at `https://cong.test/`. */
  page(body: string, others?: Readonly<Record<string, string>>): Promise<Page>;
  /** The same as the citizen sees it. */
  sight(body: string, others?: Readonly<Record<string, string>>): Promise<Sight>;
  readonly readingScript: string;
  stop(): Promise<void>;
}

const modules = new URL('../../../node_modules/', import.meta.url);

/** Answers `/modules/…` with a package's file, the other paths with their pages, and the rest with the first page. */
async function answer(route: Route, body: string, others: Readonly<Record<string, string>>): Promise<void> {
  const { pathname } = new URL(route.request().url());
  if (pathname.startsWith('/modules/')) {
    await route.fulfill({
      contentType: pathname.endsWith('.css') ? 'text/css' : 'text/javascript; charset=utf-8',
      body: await readFile(new URL(pathname.slice('/modules/'.length), modules), 'utf8'),
    });
    return;
  }
  const script = others[pathname];
  if (pathname.endsWith('.js') && script !== undefined) {
    await route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script });
    return;
  }
  await route.fulfill({
    contentType: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="vi"><title>Cổng dịch vụ công</title><body>${others[pathname] ?? body}</body></html>`,
  });
}

export async function startBrowser(): Promise<TestBrowser> {
  const browser = await launchBrowser();
  const readingScript = await bundleReadingScript();
  async function blank(body: string, others: Readonly<Record<string, string>>): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    await context.route('**/*', (route) => answer(route, body, others));
    return context.newPage();
  }
  return {
    readingScript,
    async page(body, others = {}) {
      const page = await blank(body, others);
      await page.addInitScript({ content: readingScript });
      await page.goto('https://cong.test/');
      return page;
    },
    async sight(body, others = {}) {
      const page = await blank(body, others);
      const sight = await openSight(page, readingScript, new Set(['cong.test']), new AbortController().signal);
      sight.enter('form', Date.now() + 30_000);
      await sight.open('https://cong.test/', 'form', 'mở trang');
      return sight;
    },
    stop: () => browser.close(),
  };
}

/** Runs in the page with its reader: `act` may use its parameter and nothing around it. */
export function withReader<T>(page: Page, act: (reader: Reader) => T): Promise<T> {
  return page.evaluate(`(${act.toString()})(globalThis.${readerName})`);
}

export function read(page: Page): Promise<FrameReading> {
  return withReader(page, (reader) => reader.read());
}
