import type { Page } from 'playwright-core';
import { Halted } from '../journeys/halted.ts';

/**
 * Lets no form of a window go to a host that the profile does not name, wherever the page that holds it stands: the citizen types at
 * known hosts only, and this is where what he typed would leave them. The run is halted, as the profile and not the portal lacks
 * something. What a page's scripts send is beyond it, as they may send to hosts of the portal's that nobody knows.
 *
 * @param hosts hosts, or host:port, of the portal
 * @param halt told once a form was kept back
 */
export async function keepFromStrangers(
  page: Page,
  hosts: ReadonlySet<string>,
  halt: (halted: Halted) => void,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  session.on('Fetch.requestPaused', ({ requestId, request: { method, url }, frameId }) => {
    const stranger = method === 'POST' && frameId === frameTree.frame.id && !isKnown(url, hosts);
    if (stranger) {
      const { host } = new URL(url);
      halt(
        new Halted(
          'unknown-host',
          `A form would have gone to ${host}, which the profile does not name: if this host belongs to the portal, put it under "hosts".`,
        ),
      );
    }
    // A window that closes meanwhile needs no answer any more.
    const answered = stranger
      ? session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' })
      : session.send('Fetch.continueRequest', { requestId });
    answered.catch(() => undefined);
  });
  await session.send('Fetch.enable', {
    patterns: [{ urlPattern: '*', resourceType: 'Document', requestStage: 'Request' }],
  });
}

function isKnown(url: string, hosts: ReadonlySet<string>): boolean {
  const { host, hostname } = new URL(url);
  return hosts.has(host) || hosts.has(hostname);
}
