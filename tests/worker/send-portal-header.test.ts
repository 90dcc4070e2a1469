import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { sendPortalHeader } from '../../worker/send-portal-header.ts';
import { launchBrowser } from '../fixtures/launch-browser.ts';
import { page as says, serve } from './tiny-country.ts';

/** What each visit brought under the header's name, by path. */
async function serveAndNote(answer: (request: IncomingMessage) => string | { readonly to: string }) {
  const brought: Record<string, unknown> = {};
  const server = await serve((request, response) => {
    brought[request.url ?? ''] = request.headers['x-congdan'] ?? null;
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cache-control', 'max-age=600');
    const body = answer(request);
    if (typeof body === 'string') return says(body)(request, response);
    return void response.writeHead(302, { location: body.to }).end();
  });
  return { ...server, brought };
}

test('goes to the portal alone: not where it redirects to, nor where its pages fetch from; its files stay in the cache', async () => {
  const stranger = await serveAndNote(() => '<h1>Nơi khác</h1>');
  const portal = await serveAndNote(({ url }) => {
    if (url === '/chuyen') return { to: `${stranger.url}/den` };
    return url === '/kieu.js'
      ? ''
      : `<h1>Cổng</h1><script src="/kieu.js"></script><a href="${stranger.url}/bam">Đi</a>`;
  });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await sendPortalHeader(page, portal.host, { name: 'X-Congdan', value: 'bi-mat' });
    await page.goto(portal.url);
    await page.evaluate((url) => Promise.all([fetch('/du-lieu'), fetch(`${url}/du-lieu`)]), stranger.url);
    delete portal.brought['/kieu.js'];
    await page.goto(`${portal.url}/trang-hai`);
    await page.click('a');
    await page.waitForURL(`${stranger.url}/bam`);
    await page.goto(`${portal.url}/chuyen`);
    expect(page.url()).toBe(`${stranger.url}/den`);
    // "/kieu.js" was not asked for again by the second page.
    expect(portal.brought).toEqual({
      '/': 'bi-mat',
      '/du-lieu': 'bi-mat',
      '/trang-hai': 'bi-mat',
      '/chuyen': 'bi-mat',
    });
    expect(stranger.brought).toEqual({ '/du-lieu': null, '/bam': null, '/den': null });
  } finally {
    await browser.close();
    await Promise.all([portal.stop(), stranger.stop()]);
  }
});
