/** Which pages are pictured, how wide, and what must be there before. */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

interface Picture {
  /** Its file in docs/images. */
  readonly name: string;
  readonly path: string;
  /** CSS pixels; the whole page is taken, but no more of it than `height`. */
  readonly width: number;
  readonly height: number;
  /** What is there last. */
  readonly shows: string;
  readonly dark?: boolean;
  /** What is pressed before: the first of these. */
  readonly opens?: string;
}

const desk = { width: 1280, height: 1100 };
const phone = { width: 390, height: 844 };

function pictures(runId: string): readonly Picture[] {
  const run = `/runs/${encodeURIComponent(runId)}`;
  return [
    { name: 'console', path: '/', ...desk, shows: '.runs tbody tr' },
    { name: 'console-phone', path: '/', ...phone, shows: '.runs tbody tr' },
    { name: 'run', path: run, ...desk, height: 1500, shows: '.timeline li' },
    { name: 'provinces', path: '/provinces?province=48', ...desk, shows: 'canvas' },
    { name: 'matrix', path: '/matrix', ...desk, shows: '.matrix td a' },
    { name: 'comparison', path: '/comparison?by=service', ...desk, height: 900, shows: '.sortable tbody tr' },
    { name: 'grades', path: '/grades', ...desk, height: 900, shows: '.grades details', opens: '.grades summary' },
    { name: 'status-phone', path: '/status', ...phone, shows: '.status li' },
    { name: 'live', path: '/live', ...desk, dark: true, shows: '.lateness, details' },
  ];
}

interface TakePicturesOptions {
  readonly url: string;
  /** The run that is shown. */
  readonly runId: string;
  readonly folder: string;
  readonly say: (line: string) => void;
}

export async function takePictures(browser: Browser, { url, runId, folder, say }: TakePicturesOptions): Promise<void> {
  for (const { name, path, width, height, shows, dark = false, opens } of pictures(runId)) {
    const page = await browser.newPage({
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      reducedMotion: 'reduce',
    });
    await page.goto(url + path);
    await page.locator(shows).first().waitFor();
    await page.locator('main', { hasNotText: 'Đang tải…' }).waitFor();
    if (opens !== undefined) await page.locator(opens).first().click();
    await page.evaluate('document.fonts.ready');
    const file = join(folder, `${name}.png`);
    await page.screenshot({ path: file, animations: 'disabled' });
    say(file);
    await page.close();
  }
}
