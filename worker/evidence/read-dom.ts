import type { Page } from 'playwright-core';
import { inPageScript } from './in-page-script.ts';

/** One frame's DOM as Playwright's traces keep it: `[name, { attributes }, ...children]` and texts. */
export interface FrameDom {
  readonly url: string;
  readonly main: boolean;
  readonly html: unknown;
}

/** A page's DOM at one moment, not yet redacted. */
export interface PageDom {
  readonly takenAt: Date;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly frames: readonly FrameDom[];
}

/** A page that is busy with itself keeps no DOM, ms. */
const atMostMs = 3_000;
const documentTree = inPageScript<() => unknown>('document-tree.ts');

/** Reads the DOM of all frames, scripts left out. null: the page is gone or does not answer. */
export async function readDom(page: Page): Promise<PageDom | null> {
  const { promise: late, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(() => resolve(null), atMostMs);
  const read = Promise.all(
    page.frames().map(async (frame) => ({
      url: frame.url(),
      main: frame === page.mainFrame(),
      html: await frame.evaluate(documentTree),
    })),
  );
  try {
    const frames = await Promise.race([read, late]);
    const viewport = page.viewportSize() ?? { width: 1366, height: 768 };
    return frames && { takenAt: new Date(), viewport, frames };
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
    read.catch(() => undefined);
  }
}
