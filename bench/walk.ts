/**
 * What each of the scripts does: the journey by hand, once, noted in a file as it ends. Bundled into one file, so that the bare
 * loop and the peers, which load their scripts in ways of their own, go exactly the same way.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { procedures } from '../sandbox/procedures/procedures.ts';
import { byHandIgate } from '../tests/journeys/bench-citizen/by-hand-igate.ts';
import { byHandWebforms } from '../tests/journeys/bench-citizen/by-hand-webforms.ts';
import type { ByHand, ByHandTask } from '../tests/journeys/bench-citizen/by-hand.ts';

/** The portals for which somebody has written a script. */
export const byHand: Readonly<Record<string, ByHand>> = { igate: byHandIgate, webforms: byHandWebforms };

/** What a script needs to know, as a file of JSON. */
export interface WalkPlan {
  readonly product: string;
  readonly service: string;
  /** Header by which the sandbox lets a script pass where it would ask for a captcha. */
  readonly header: { readonly name: string; readonly value: string };
  /** By lane: no two citizens at once are the same. */
  readonly citizens: readonly Omit<ByHandTask, 'page' | 'procedure'>[];
}

/** A journey that ended well, one line of JSON each. */
export interface Ended {
  readonly lane: number;
  readonly code: string;
  /** ms since 1970 */
  readonly at: number;
}

/** @param lane whose citizen goes */
export async function walk(page: Page, lane: number): Promise<void> {
  const { BENCH_PLAN = '', BENCH_ENDED = '' } = process.env;
  const { product, service, header, citizens } = JSON.parse(readFileSync(BENCH_PLAN, 'utf8')) as WalkPlan;
  const procedure = procedures.find(({ id }) => id === service);
  const citizen = citizens[lane];
  const way = byHand[product];
  if (!procedure || !citizen || !way) throw new Error(`There is no lane ${lane} of ${service} at ${product}.`);
  page.context().on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  await page.context().setExtraHTTPHeaders({ [header.name]: header.value });
  const code = await way({ ...citizen, page, procedure });
  appendFileSync(BENCH_ENDED, `${JSON.stringify({ lane, code, at: Date.now() } satisfies Ended)}\n`);
}
