import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'playwright-core';
import type { z } from 'zod';
import { pageAuditSchema } from '../../diagnosis/page-audit.ts';

/** A page that is busy with itself is not looked at, ms. */
const atMostMs = 5_000;

/** WCAG 2.2, levels A and AA: what Thông tư 26/2020/TT-BTTTT asks of state agencies' sites by WCAG 2.0, and what came since. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const options = { runOnly: tags, resultTypes: ['violations'], iframes: false, preload: false };
const look = `axe.run(document, ${JSON.stringify(options)}).then(({ violations, passes }) => ({
  checked: violations.length + passes.length,
  broken: violations.map(({ id, impact, nodes }) => ({ rule: id, impact: impact ?? 'minor', places: nodes.length })),
}))`;

const found = pageAuditSchema.pick({ checked: true, broken: true });

let source: Promise<string> | null = null;

/**
 * Has axe-core look at the top frame of a page, in a world of its own: the page's scripts see nothing of it.
 * @throws {Error} the page is gone, does not answer in time, or axe-core fails there
 */
export async function auditPage(page: Page): Promise<z.output<typeof found>> {
  source ??= readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
  const axe = await source;
  const session = await page.context().newCDPSession(page);
  try {
    return found.parse(await inTime(auditBy(session, axe)));
  } finally {
    session.detach().catch(() => undefined); // the page is gone, and its session with it
  }
}

async function auditBy(session: CDPSession, axe: string): Promise<unknown> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: 'congdan-accessibility' };
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', world);
  for (const expression of [axe, look]) {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: expression === look,
      returnByValue: expression === look,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    if (expression === look) return result.value;
  }
  return null;
}

async function inTime<T>(audit: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error(`axe-core took longer than ${atMostMs} ms`)), atMostMs);
  try {
    return await Promise.race([audit, late.promise]);
  } finally {
    clearTimeout(timer);
    audit.catch(() => undefined);
  }
}
