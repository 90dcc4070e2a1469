import type { Page } from 'playwright-core';

/**
 * Adds the header that the operator gave against captchas to what a window asks of the portal: its pages and what their scripts
 * fetch. No other host sees it, also where the portal sends the browser on to one.
 *
 * The browser's own `Fetch` domain is used: Playwright's routes would switch the cache off, and a portal had to send its scripts
 * and styles again for each page (a tenth of the throughput at the sandbox). A pop-up's first page may be asked for before this
 * holds.
 *
 * @param host host, with its port, of the portal
 */
export async function sendPortalHeader(
  page: Page,
  host: string,
  header: { readonly name: string; readonly value: string },
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  session.on('Fetch.requestPaused', ({ requestId, request }) => {
    // A request that was redirected brings the header along.
    const headers = Object.entries(request.headers)
      .filter(([name]) => name.toLowerCase() !== header.name.toLowerCase())
      .map(([name, value]) => ({ name, value }));
    if (new URL(request.url).host === host) headers.push(header);
    // A window that closes meanwhile needs no answer any more.
    session.send('Fetch.continueRequest', { requestId, headers }).catch(() => undefined);
  });
  await session.send('Fetch.enable', {
    patterns: (['Document', 'XHR', 'Fetch'] as const).map((resourceType) => ({
      urlPattern: '*',
      resourceType,
      requestStage: 'Request' as const,
    })),
  });
}
