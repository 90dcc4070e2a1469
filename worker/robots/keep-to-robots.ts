import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { Halted } from '../../journeys/halted.ts';
import type { JourneyTask } from '../../journeys/journey.ts';
import { withoutQuery } from '../role-map.ts';
import { askRobots, openRobots } from './ask-robots.ts';
import { robotsUrl, type RobotsFiles } from './robots-files.ts';

export interface KeptToRobots {
  /** Whether a portal may be entered at all: its robots.txt has to be read first. */
  readonly enter: (page: Page, portalUrl: string, timeoutMs: number) => ReturnType<NonNullable<JourneyTask['enter']>>;
  /** Lets a window open only what is allowed. */
  readonly watch: (page: Page) => Promise<void>;
}

/**
 * Keeps a run to what the robots.txt of every host asks of congdan: a page that it disallows is not opened, by address, link or
 * redirect, and the run is halted. It is about pages: what a page embeds
 * or asks for is the page's.
 *
 * The browser's own `Fetch` domain is used for documents alone: Playwright's routes would switch the cache off, so that the portal
 * had to send everything again for each page, and would not see redirects.
 *
 * @param halt told once a page was not opened
 */
export function keepToRobots(
  context: BrowserContext,
  files: RobotsFiles,
  halt: (halted: Halted) => void,
): KeptToRobots {
  const fileOf = (url: string) => files.of(new URL(url).origin, (robots) => askRobots(context.request, robots));

  /** Halts the run where a page may not be opened. */
  async function mayOpen(url: string): Promise<boolean> {
    // The file itself may always be read (RFC 9309, 2.2.2).
    if (!/^https?:/.test(url) || !URL.canParse(url) || new URL(url).pathname === '/robots.txt') return true;
    const file = await fileOf(url);
    if (file.kind === 'rules' && file.allows(url)) return true;
    halt(
      new Halted(
        'robots-txt',
        file.kind === 'rules'
          ? `The robots.txt of ${new URL(url).host} asks congdan not to open ${withoutQuery(url)}.`
          : `The robots.txt of ${new URL(url).host} is out of reach (${file.reason}), so nothing of it is opened.`,
      ),
    );
    return false;
  }

  return {
    async enter(page, portalUrl, timeoutMs) {
      const { origin } = new URL(portalUrl);
      const url = robotsUrl(origin);
      const file = await fileOf(portalUrl);
      if (file.kind === 'rules') return null;
      const again = await files.of(origin, () => openRobots(page, url, timeoutMs));
      return again.kind === 'rules' ? null : { url, reason: again.reason };
    },
    async watch(page) {
      const session = await context.newCDPSession(page);
      const { frameTree } = await session.send('Page.getFrameTree');
      session.on('Fetch.requestPaused', ({ requestId, request, frameId }) => {
        const allowed = frameId === frameTree.frame.id ? mayOpen(request.url) : Promise.resolve(true);
        // A window that closes meanwhile needs no answer any more.
        void allowed.then((goesOn) => answer(session, requestId, goesOn)).catch(() => undefined);
      });
      await session.send('Fetch.enable', {
        patterns: [{ urlPattern: '*', resourceType: 'Document', requestStage: 'Request' }],
      });
      // Single pages change their address without asking for a document; a new window may have begun before it was watched.
      page.on('framenavigated', (frame) => {
        if (frame === page.mainFrame()) void mayOpen(frame.url()).catch(() => undefined);
      });
    },
  };
}

async function answer(session: CDPSession, requestId: string, goesOn: boolean): Promise<void> {
  if (goesOn) await session.send('Fetch.continueRequest', { requestId });
  else await session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
}
